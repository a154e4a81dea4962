/** `observations.csv`: the part of an address that a reader can name to somebody. */
export function fileName(url: string): string {
  const [path = url] = url.split(/[?#]/);

  return path.split('/').at(-1) ?? path;
}
