/** Chinese characters and English words that are spoken in a minute, at the pace of a report. */
const charactersPerMinute = 240;
const wordsPerMinute = 130;

/** How long notes take to be spoken, in seconds: every Chinese character, and every Latin word or number. */
export function speakingSeconds(notes: string): number {
  const characters = notes.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = notes.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

  return Math.round((characters / charactersPerMinute + words / wordsPerMinute) * 60);
}

/** A slide without notes is looked at for as long. */
const secondsWithoutNotes = 45;

/** How long a deck takes, in whole minutes. */
export function deckMinutes(slides: readonly { readonly notes: string }[]): number {
  const seconds = slides.reduce(
    (sum, { notes }) => sum + (notes.trim() === '' ? secondsWithoutNotes : speakingSeconds(notes)),
    0,
  );

  return Math.round(seconds / 60);
}

/** How long notes are, in characters as a reader counts them. */
export function writtenLength(notes: string): number {
  return Array.from(new Intl.Segmenter().segment(notes)).length;
}
