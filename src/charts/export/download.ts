/** Hands a file to the reader under a name. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name without what any system refuses, never empty. */
export function safeFileName(name: string): string {
  const kept = name
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_')
    .replace(/^[\s.]+/, '')
    .trim();

  return kept === '' ? 'figure' : kept.slice(0, 120);
}

/** `over-100bn_2026.11_zh`: the figure, the version of the data, the language. */
export function figureFileName(figure: string, version: string, language: string): string {
  return safeFileName([figure, version, language].filter((part) => part !== '').join('_'));
}
