import type { Locale } from '../../../i18n/locale.ts';
import type { CompositionDrawing } from '../../composition/compositionDrawing.ts';
import type { CountsDrawing } from '../../counts/countsDrawing.ts';
import type { ShareDrawing } from '../../share/shareDrawing.ts';
import type { ClassTone, GroupsDrawing } from '../../groups/groupsDrawing.ts';
import { axisFromZero, percentAxis } from './axes.ts';
import { withoutNoise } from './digits.ts';
import { barsAcross, nothing, pointOf } from './rowBars.ts';
import { type ColourName, dyeAt } from '../model/colours.ts';
import type { BarChart, ChartPoint } from '../model/nativeChart.ts';

const stackedFrame = {
  kind: 'bars',
  direction: 'across',
  origin: 0,
  gap: 55,
  categoryTitle: '',
} as const;

export function shareBars({ rows }: ShareDrawing, { text }: Locale): BarChart {
  return {
    ...stackedFrame,
    stacking: 'stacked',
    categories: rows.map(({ label }) => label),
    series: [
      {
        name: text.slides.part,
        colour: 'cat-1',
        points: rows.map(({ part }) => ({ ...pointOf(part, 1), place: 'inside' as const })),
      },
      {
        name: text.slides.rest,
        colour: 'rest',
        points: rows.map(({ rest, restShort }) => ({
          ...pointOf(rest, 1),
          text: restShort,
          // The text says that the rest is derived: a weave would make it the loudest part.
          certainty: 'published' as const,
          place: 'inside' as const,
        })),
      },
    ],
    axis: percentAxis,
  };
}

/** Official evidence and the rest; the number of both stands with the name. */
export function countsBars(drawing: CountsDrawing, locale: Locale): BarChart {
  const { rows, strongName, weakName } = drawing;
  const hasWeak = rows.some(({ weak }) => weak > 0);
  const part = (count: number, isDimmed: boolean): ChartPoint => ({
    value: count,
    text: count > 0 ? locale.format.number(count) : '',
    certainty: 'published',
    place: 'inside',
    ...(isDimmed ? { colour: 'dimmed' as const } : {}),
  });

  return {
    ...stackedFrame,
    stacking: 'stacked',
    categories: rows.map(({ label, strong, weak }) =>
      hasWeak ? locale.text.slides.besides(label, locale.format.number(strong + weak)) : label,
    ),
    series: [
      {
        name: strongName,
        colour: 'cat-1' as const,
        points: rows.map(({ strong, isDimmed }) => part(strong, isDimmed)),
      },
      ...(hasWeak
        ? [
            {
              name: weakName,
              colour: 'soft' as const,
              points: rows.map(({ weak, isDimmed }) => part(weak, isDimmed)),
            },
          ]
        : []),
    ],
    axis: axisFromZero(
      rows.map(({ strong, weak }) => strong + weak),
      '',
    ),
  };
}

const toneColour: Readonly<Record<ClassTone | 'mark' | 'rest', ColourName>> = {
  mark: 'cat-1',
  rest: 'rest',
  'class-1': 'cat-1',
  'class-2': 'cat-2',
  'class-3': 'cat-3',
  'class-4': 'cat-4',
  'class-rest': 'cat-8',
};

/** Groups as single bars with their text at the end, or in parts named by the legend. */
export function groupsBars(drawing: GroupsDrawing, locale: Locale): BarChart {
  const isSingle =
    drawing.classes.length === 0 && drawing.rows.every(({ parts }) => parts.length < 2);

  return isSingle ? singleGroups(drawing, locale) : dividedGroups(drawing, locale);
}

function singleGroups(drawing: GroupsDrawing, locale: Locale): BarChart {
  const { rows, unit } = drawing;
  const perUnit = unitOf(drawing);
  const { besides } = locale.text.slides;
  const bars = rows.map(({ name, aside, parts: [part], text }) => {
    const label = aside === '' ? name : besides(name, aside);

    return part
      ? {
          name: label,
          point: {
            value: withoutNoise(part.value / perUnit),
            text,
            certainty: part.certainty,
            colour: toneColour[part.tone],
          },
        }
      : { name: besides(label, text), point: nothing };
  });

  const chart = barsAcross(bars, unit, locale);

  return drawing.span === 'whole' ? { ...chart, axis: percentAxis } : chart;
}

/** Parts of a whole are in percent already. */
const unitOf = ({ span, perUnit }: GroupsDrawing) => (span === 'whole' ? 1 : perUnit);

function dividedGroups(drawing: GroupsDrawing, locale: Locale): BarChart {
  const { rows, classes, unit, span } = drawing;
  const perUnit = unitOf(drawing);
  const { besides, part, rest } = locale.text.slides;
  const named =
    classes.length > 0
      ? classes
      : [
          { tone: 'mark' as const, name: part },
          { tone: 'rest' as const, name: rest },
        ];
  const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0) / perUnit);

  return {
    ...stackedFrame,
    stacking: 'stacked',
    categories: rows.map(({ name, aside, text }) =>
      [name, aside, text].filter((words) => words !== '').reduce(besides),
    ),
    series: named.map(({ tone, name }) => ({
      name,
      colour: toneColour[tone],
      points: rows.map(({ parts }): ChartPoint => {
        const own = parts.find((candidate) => candidate.tone === tone);

        return own
          ? {
              value: withoutNoise(own.value / perUnit),
              text: own.text,
              certainty: own.certainty,
              place: 'inside',
            }
          : nothing;
      }),
    })),
    axis: span === 'whole' ? percentAxis : axisFromZero(sums, unit),
  };
}

/** A series for every part by its name, so that the workbook says what each number counts. */
export function compositionBars({ rows }: CompositionDrawing): BarChart {
  const names = [...new Set(rows.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const placeOf = (name: string) =>
    Math.max(0, ...rows.map(({ parts }) => parts.findIndex((part) => part.name === name)));

  return {
    ...stackedFrame,
    stacking: 'whole',
    categories: rows.map(({ label }) => label),
    series: names.map((name) => ({
      name,
      colour: compositionColours[placeOf(name)] ?? 'rest',
      points: rows.map(({ parts }): ChartPoint => {
        const part = parts.find((candidate) => candidate.name === name);

        return part
          ? {
              value: part.count,
              text: `${part.name} ${part.text}`,
              certainty: 'published',
              place: 'inside',
            }
          : nothing;
      }),
    })),
    axis: percentAxis,
  };
}

const compositionColours: readonly ColourName[] = [dyeAt(0), 'soft', 'rest'];
