/** The dark modules of a code, row by row, without the quiet zone around it. */
export type QrModules = readonly (readonly boolean[])[];

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The error correction and the largest version in which it is used: as much correction as leaves
 * modules large enough to be read across a room.
 */
const levels = [
  { ecc: 'H', maxVersion: 10 },
  { ecc: 'Q', maxVersion: 13 },
  { ecc: 'M', maxVersion: 16 },
  { ecc: 'L', maxVersion: 22 },
] as const;

/** The code of a link; null where the link is too long for one. Loaded when asked for. */
export async function qrModules(link: string): Promise<QrModules | null> {
  const { encode } = await import('uqr');
  for (const { ecc, maxVersion } of levels) {
    try {
      return encode(link, { ecc, maxVersion, border: 0 }).data;
    } catch (error) {
      // What does not fit is thrown as this; the next level holds more.
      if (!(error instanceof RangeError)) throw error;
    }
  }

  return null;
}

/** The code as a drawing, black on white in every theme, with its quiet zone. */
export function qrSvg(modules: QrModules, title: string, modulePx = 10): string {
  const side = modules.length + 2 * quietZone;
  const path = modules.map((row, y) => rowPath(row, y + quietZone)).join('');

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * modulePx}" height="${side * modulePx}" ` +
    `viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges"><title>${inXml(title)}</title>` +
    `<path fill="#ffffff" d="M0 0h${side}v${side}h-${side}z"/><path fill="#000000" d="${path}"/></svg>`
  );
}

/** The side of the drawing in pixels. */
export function qrSide(modules: QrModules, modulePx: number): number {
  return (modules.length + 2 * quietZone) * modulePx;
}

/** The runs of dark modules of a row as rectangles. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  const runs = starts.map((x) => {
    const end = row.indexOf(false, x);

    return { x, length: (end === -1 ? row.length : end) - x };
  });

  return runs.map(({ x, length }) => `M${x + quietZone} ${y}h${length}v1h-${length}z`).join('');
}

const inXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
