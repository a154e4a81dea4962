import type { Locale } from '../../../i18n/locale.ts';
import type { CumulativeDrawing } from '../../cumulative/cumulativeDrawing.ts';
import type { SlopeDrawing } from '../../slope/slopeDrawing.ts';
import { axisFromZero, percentAxis, powersOfTen } from './axes.ts';
import { withoutNoise } from './digits.ts';
import { nothing, pointOf } from './rowBars.ts';
import type { ChartPoint, LineChart } from '../model/nativeChart.ts';

const frame = { kind: 'lines', breaks: [] } as const;

/** Two years side by side, a line a place: falling ones dashed and in madder. */
export function slopeLines({ years, rows, scale }: SlopeDrawing): LineChart {
  const values = rows.flatMap(({ from, to }) => [from.value, to.value]);

  return {
    ...frame,
    categories: years,
    categoryTitle: '',
    series: rows.map(({ name, from, to, isFalling }) => ({
      name,
      colour: isFalling ? 'cat-2' : 'cat-1',
      line: isFalling ? 'dashed' : 'solid',
      symbol: 'circle',
      points: [
        { ...pointOf(from, 1), place: 'left' },
        { ...pointOf(to, 1), text: `${to.text} ${name}`, place: 'right' },
      ],
    })),
    axis: scale === 'log' ? powersOfTen(values) : axisFromZero(values, ''),
    endWords: rows.map(({ name, to }) => `${to.text} ${name}`),
  };
}

/** The cumulative share by member, read off where the figure reads it off. */
export function paretoLines(drawing: CumulativeDrawing, { text }: Locale): LineChart {
  const { dots, guides, last, unit } = drawing;
  const members = Array.from({ length: Math.max(1, Math.round(last)) }, (_, index) => index + 1);
  const at = (member: number): ChartPoint => {
    const dot = dots.find(({ across }) => Math.round(across) === member);
    const guide = guides.find(({ across }) => Math.round(across) === member);
    if (!dot && !guide) return nothing;

    return {
      value: withoutNoise(dot?.up ?? guide?.up ?? 0),
      text: guide?.lines.join(' ') ?? '',
      certainty: 'published',
      place: 'right',
    };
  };

  return {
    ...frame,
    categories: members.map(String),
    categoryTitle: unit,
    series: [
      {
        name: text.slides.cumulative,
        colour: 'cat-1',
        line: 'solid',
        symbol: members.length > 40 ? 'none' : 'circle',
        points: members.map(at),
      },
    ],
    axis: percentAxis,
    endWords: [],
  };
}
