import { proofName } from './proof.ts';

/** The part of a presentation that holds its own properties. */
const part = 'docProps/custom.xml';

/** Far above what we write; a package that announces more is not unpacked. */
const mostBytes = 16_000_000;

/** The proof in a presentation: undefined where it carries none, null where the package cannot be read. */
export async function proofInPptx(bytes: Uint8Array): Promise<string | undefined | null> {
  const { unzipSync } = await import('fflate');
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === part && originalSize <= mostBytes,
    });
    const properties = files[part];
    if (!properties) return undefined;
    const parsed = new DOMParser().parseFromString(
      new TextDecoder().decode(properties),
      'application/xml',
    );
    if (parsed.querySelector('parsererror')) return null;

    return [...parsed.querySelectorAll('property')].find(
      (property) => property.getAttribute('name') === proofName,
    )?.textContent;
  } catch {
    return null;
  }
}

/** The beginning of every package. */
export const isPackage = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
