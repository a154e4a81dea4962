/** One text in the two languages of the data; either may be empty where the source has none. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
