import type { CheckName } from '../../../i18n/checkWords.ts';

/** A change of the picture that mends what a rule found. */
export type Mend =
  | 'taller'
  | 'larger'
  | 'fewer-rows'
  | 'fewer-series'
  | 'grey-safe'
  | 'show-footer'
  | 'rewrite'
  | 'explain';

/** What a rule found: a hint has a mend, a stop keeps the picture from being taken away. */
export interface Check {
  readonly rule: CheckName;
  readonly level: 'pass' | 'hint' | 'stop';
  /** The number that its sentence names: points, pixels, labels, characters. */
  readonly count: number;
  readonly mends: readonly Mend[];
}

export const passed = (rule: CheckName, count = 0): Check => ({
  rule,
  level: 'pass',
  count,
  mends: [],
});

export const hint = (rule: CheckName, count: number, ...mends: readonly Mend[]): Check => ({
  rule,
  level: 'hint',
  count,
  mends,
});
