import { proofName } from './proof.ts';

/** The drawing with its proof at the end; its own name stays its first element. */
export function svgWithProof(svg: string, proof: string): string {
  const text = proof.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  return svg.replace(/<\/svg>\s*$/, () => `<metadata id="${proofName}">${text}</metadata></svg>`);
}

/** The proof in a drawing: undefined where it carries none, null where the file cannot be read as one. */
export function proofInSvg(text: string): string | undefined | null {
  // A parsed document runs nothing and fetches nothing.
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (parsed.querySelector('parsererror')) return null;

  return parsed.querySelector(`metadata#${proofName}`)?.textContent;
}

/** Whether the root of the text is a drawing, as far as one sees without reading it whole. */
export const looksLikeSvg = (text: string): boolean =>
  /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(\w+:)?svg[\s>]/.test(
    text,
  );
