/** `1st`, `22nd`, `113th`. */
export function ordinal(rank: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(rank);

  return `${rank}${endings[rule] ?? 'th'}`;
}
