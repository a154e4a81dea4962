import type { Locale } from '../../../i18n/locale.ts';
import type { DistributionDrawing } from '../../distribution/distributionDrawing.ts';
import type { MonthsDrawing } from '../../months/monthsDrawing.ts';
import { axisFromZero } from './axes.ts';
import type { BarChart } from '../model/nativeChart.ts';

const frame = { kind: 'bars', direction: 'up', stacking: 'none', origin: 0 } as const;

export function monthColumns({ columns }: MonthsDrawing, locale: Locale): BarChart {
  return {
    ...frame,
    categories: columns.map(({ label }) => label),
    series: [
      {
        name: locale.text.slides.count,
        colour: 'cat-1',
        points: columns.map(({ count, isDimmed }) => ({
          value: count,
          text: count > 0 ? locale.format.number(count) : '',
          certainty: 'published',
          ...(isDimmed ? { colour: 'dimmed' as const } : {}),
        })),
      },
    ],
    axis: axisFromZero(
      columns.map(({ count }) => count),
      '',
    ),
    gap: 40,
    categoryTitle: '',
  };
}

/** How often values occur: a column a bin, side by side. */
export function binColumns({ bins, title }: DistributionDrawing, locale: Locale): BarChart {
  const { number } = locale.format;

  return {
    ...frame,
    categories: bins.map(({ from, to }) => `${number(from)}–${number(to)}`),
    series: [
      {
        name: locale.text.slides.count,
        colour: 'cat-1',
        points: bins.map(({ count, text }) => ({ value: count, text, certainty: 'published' })),
      },
    ],
    axis: axisFromZero(
      bins.map(({ count }) => count),
      '',
    ),
    gap: 4,
    categoryTitle: title,
  };
}
