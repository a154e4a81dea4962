import type { Mark } from '../mark.ts';
import type { TrendDrawing } from '../trend/trendDrawing.ts';

/** Full years as points, and parts of years as the months they cover, never on one axis. */
export interface YearsAndPartsDrawing {
  readonly kind: 'years-and-parts';
  readonly panels: readonly {
    readonly title: string;
    readonly trend: TrendDrawing;
    readonly partsTitle: string;
    /** The same for a narrow list. */
    readonly partsShort: string;
    readonly parts: readonly {
      readonly mark: Mark;
      readonly year: string;
      readonly fromMonth: number;
      readonly toMonth: number;
    }[];
  }[];
}
