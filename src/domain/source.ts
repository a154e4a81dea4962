import type { Bilingual } from './bilingual.ts';
import type { SourceId } from './ids.ts';

export const reliabilities = [
  'primary',
  'official',
  'press',
  'trade-press',
  'reprint',
  'secondary',
] as const;
export type Reliability = (typeof reliabilities)[number];

/** Where a row comes from. Linked only where `linkOk`; else cited by publisher, title and date. */
export interface Source {
  readonly id: SourceId;
  readonly title: Bilingual;
  /** `descriptive` where the title is ours, not that of the page. */
  readonly titleKind: 'original' | 'descriptive';
  readonly publisher: Bilingual;
  /** Year, month or day as ISO 8601; empty where the page has no date. */
  readonly publishedAt: string;
  readonly url: string;
  readonly reliability: Reliability;
  readonly linkOk: boolean;
  readonly note: Bilingual;
}
