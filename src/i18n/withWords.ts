import { furtherWords } from './locale.ts';

/** A part that needs more words than the first page has: its code and they come together. */
export function withWords<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), furtherWords()]);

    return part;
  };
}
