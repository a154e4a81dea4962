/** What a PNG says of itself, read from its chunks (PNG specification, third edition). */
export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre, from `pHYs`; 0 without one. */
  readonly density: number;
  /** The `iTXt` texts by keyword. */
  readonly texts: Readonly<Record<string, string>>;
}

export function pngFacts(bytes: Buffer): PngFacts {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const texts: Record<string, string> = {};
  let [width, height, density] = [0, 0, 0];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (type === 'pHYs') density = body.readUInt32BE(0);
    if (type === 'iTXt') {
      const keyword = body.subarray(0, body.indexOf(0)).toString('latin1');
      // Keyword, 0, flag, method, language, 0, translated keyword, 0, text.
      const language = body.indexOf(0, keyword.length + 3);
      const translated = body.indexOf(0, language + 1);
      texts[keyword] = body.subarray(translated + 1).toString('utf8');
    }
    at += 12 + length;
  }

  return { width, height, density, texts };
}
