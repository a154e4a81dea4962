import { isPng, pngTexts, readPng } from './pngReader.ts';
import { isPackage, proofInPptx } from './pptxProof.ts';
import { type ProofFault, proofName, type ProofReading, readProof } from './proof.ts';
import { looksLikeSvg, proofInSvg } from './svgProof.ts';

/** Why a file proves nothing. */
export type PictureFault = ProofFault | 'not-a-picture' | 'too-large' | 'unreadable';

export type PictureReading =
  | Extract<ProofReading, { kind: 'proof' }>
  | { readonly kind: 'fault'; readonly fault: PictureFault };

/** Larger than any file of ours, and still read within a moment. */
const mostBytes = 60_000_000;

/** What a picture or presentation says of itself; what kind of file it is, its first bytes say. */
export async function readPicture(file: Blob): Promise<PictureReading> {
  if (file.size > mostBytes) return { kind: 'fault', fault: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) return readPngProof(bytes);
  if (isPackage(bytes)) return reading(await proofInPptx(bytes));
  const text = new TextDecoder().decode(bytes);
  if (looksLikeSvg(text)) return reading(proofInSvg(text));

  return { kind: 'fault', fault: 'not-a-picture' };
}

function readPngProof(bytes: Uint8Array): PictureReading {
  const png = readPng(bytes);

  return png.kind === 'damaged'
    ? { kind: 'fault', fault: 'damaged' }
    : reading(pngTexts(png.chunks).get(proofName));
}

function reading(proof: string | undefined | null): PictureReading {
  if (proof === null) return { kind: 'fault', fault: 'damaged' };

  return proof === undefined ? { kind: 'fault', fault: 'no-proof' } : readProof(proof);
}
