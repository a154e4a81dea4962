/** What is checked in a picture, by name. */
export type CheckName =
  | 'room'
  | 'source'
  | 'title'
  | 'tie'
  | 'text'
  | 'overlap'
  | 'labels'
  | 'series'
  | 'colour'
  | 'notes';

/** A sentence for the outcome of each check, with the number that it found. */
export type CheckWords = Readonly<Record<CheckName, (count: string) => string>>;
