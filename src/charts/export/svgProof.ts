import { proofName } from './proof.ts';

/** The drawing with its proof at the end; its own name stays its first element. */
export function svgWithProof(svg: string, proof: string): string {
  const text = proof.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  return svg.replace(/<\/svg>\s*$/, () => `<metadata id="${proofName}">${text}</metadata></svg>`);
}

/** What says that elements are drawings or pages, and so may have styles and scripts. */
const livingNamespaces =
  /(xmlns(?::\w+)?\s*=\s*)["']http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)["']/g;

/** The proof in a drawing: undefined where it carries none, null where the file cannot be read as one. */
export function proofInSvg(text: string): string | undefined | null {
  // Read as a document of no kind: it runs nothing, fetches nothing, and its styles style nothing.
  const plain = text.replace(livingNamespaces, '$1"urn:plain"');
  const parsed = new DOMParser().parseFromString(plain, 'application/xml');
  if (parsed.querySelector('parsererror')) return null;

  return parsed.querySelector(`metadata#${proofName}`)?.textContent;
}

/** Whether the root of the text is a drawing, as far as one sees without reading it whole. */
export const looksLikeSvg = (text: string): boolean =>
  /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(\w+:)?svg[\s>]/.test(
    text,
  );
