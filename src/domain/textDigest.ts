/**
 * Digest of a text: 16 hexadecimal digits, the same for the same text on every machine.
 *
 * FNV-1a (Fowler, Noll, Vo; RFC 9923) over the UTF-16 code units, in two lanes of 32 bits with
 * different starts. It tells changed data from unchanged ones; it is no protection against forgery.
 */
export function textDigest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (low >>> 15);
  }

  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
