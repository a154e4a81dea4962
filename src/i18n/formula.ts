import type { Qualifier } from '../domain/observation.ts';
import type { Locale } from './locale.ts';

const relations: Readonly<Record<Qualifier, string>> = { '=': '=', '~': '≈', '>': '>', '<': '<' };

/** `100% − 41% ≈ 59%`: how a value was worked out, with the numbers put in; the same in every language. */
export function equation(terms: string, qualifier: Qualifier, outcome: string): string {
  return `${terms} ${relations[qualifier]} ${outcome}`;
}

/** `84 + 69 = 153`. */
export function sumFormula({ format }: Pick<Locale, 'format'>, parts: readonly number[]): string {
  const sum = parts.reduce((total, part) => total + part, 0);

  return equation(parts.map(format.number).join(' + '), '=', format.number(sum));
}
