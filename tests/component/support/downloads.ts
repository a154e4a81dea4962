import { vi } from 'vitest';

/** A file that the app handed out. */
export interface Download {
  readonly name: string;
  readonly file: Promise<Blob>;
}

/** Catches what the app hands out as a file, instead of the browser; until mocks are restored. */
export function caughtDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({
      name: this.download,
      file: fetch(this.href).then((answer) => answer.blob()),
    });
  });

  return downloads;
}

/** The first bytes of a file. */
export async function firstBytes(file: Blob, count: number): Promise<readonly number[]> {
  return [...new Uint8Array(await file.slice(0, count).arrayBuffer())];
}

export const byteOrderMark = [0xef, 0xbb, 0xbf];
