import type { Bilingual } from './bilingual.ts';
import type { IndicatorId, UnitId } from './ids.ts';

export const scales = ['ratio', 'count', 'share', 'rate'] as const;
export const aggregations = ['sum', 'mean', 'none'] as const;
export const directions = ['higher', 'lower', 'none'] as const;
export const dimensions = [
  'scale',
  'efficiency',
  'structure',
  'market',
  'employment',
  'programme',
] as const;

/** One statistic, in the terms of the OECD/JRC Handbook: its scale, direction and dimension. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Bilingual;
  readonly unit: UnitId;
  readonly scale: (typeof scales)[number];
  /** What may be done with values of different places, once they do not overlap. */
  readonly aggregation: (typeof aggregations)[number];
  readonly direction: (typeof directions)[number];
  readonly dimension: (typeof dimensions)[number];
  readonly definition: Bilingual;
}

export interface Unit {
  readonly id: UnitId;
  readonly name: Bilingual;
  readonly symbol: Bilingual;
  /** Value of one unit in its base unit: 100 million for 亿元. */
  readonly factor: number;
  readonly note: Bilingual;
}
