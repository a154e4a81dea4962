import { useAppStore } from '../../state/useAppStore.ts';

/** What is said of a text that was copied, and of one that the browser did not let through. */
export interface CopyWords {
  readonly copied: string;
  readonly copyFailed: string;
}

/** Copies a text and says so; where the browser refuses, shows the text to be copied by hand. */
export function useCopy(): (copied: string, words: CopyWords) => Promise<void> {
  const announce = useAppStore((state) => state.announce);

  return async (copied, words) => {
    try {
      await navigator.clipboard.writeText(copied);
      announce(words.copied);
    } catch {
      // Plain http and some frames have no clipboard: the reader can still take the text from the message.
      announce(`${words.copyFailed} ${copied}`);
    }
  };
}
