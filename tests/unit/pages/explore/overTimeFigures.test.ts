import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import type { SeriesBreak } from '../../../../src/domain/seriesBreak.ts';
import type { ExploreView } from '../../../../src/pages/explore/exploreWish.ts';
import { multiplesFigure } from '../../../../src/pages/explore/figures/multiplesFigure.ts';
import { slopeFigure } from '../../../../src/pages/explore/figures/slopeFigure.ts';
import { trendFigure } from '../../../../src/pages/explore/figures/trendFigure.ts';
import {
  aCluster,
  aDataset,
  anObservation,
  aProvince,
  aSeriesBreak,
} from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { practice } from '../../../support/practicePackage.ts';
import { drawnIds } from '../overview/drawnIds.ts';
import { aContext } from './contexts.ts';

const published = builtIn().dataset;
const { dataset: model } = await practice();
const languages = ['zh', 'en'] as const;
const views: readonly Partial<ExploreView>[] = [
  {},
  { group: 'none' },
  { group: 'segment' },
  { measure: indicatorId('energy-per-output-ads') },
  { base: 2015, year: 2019 },
];

const cases: readonly (readonly [string, Figure])[] = languages.flatMap((language) => [
  ['the published trend', trendFigure(aContext(published, {}, language))],
  ...views.flatMap((view) => [
    [`the trend of ${JSON.stringify(view)}`, trendFigure(aContext(model, view, language))] as const,
    [`the slope of ${JSON.stringify(view)}`, slopeFigure(aContext(model, view, language))] as const,
  ]),
]);

describe.each(cases)('%s', (_, figure) => {
  it('draws exactly the marks that it has facts of, each once', () => {
    const drawn = drawnIds(figure.drawing);

    expect(drawn.toSorted()).toEqual(figure.marks.map(({ id }) => id).toSorted());
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('has a row with unit, year, status and source for every mark', () => {
    const { columns, rows, rowClusters } = figure.table;

    expect(rows).toHaveLength(figure.marks.length);
    expect(rowClusters).toHaveLength(rows.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(JSON.stringify(figure)).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  it('has clusters at every mark', () => {
    expect(figure.marks.filter(({ clusters = [] }) => clusters.length === 0)).toEqual([]);
  });
});

/** One or more clusters with values of 2018 and 2019. */
function figuresOf(
  values: readonly (readonly [number, number])[],
  seriesBreaks: readonly SeriesBreak[] = [],
  change: Partial<Observation> = {},
) {
  const clusters = values.map((_, at) => aCluster({ id: `c${at}` }));
  const observations = values.flatMap(([from, to], at) => [
    anObservation({ area: `c${at}`, period: '2018', value: from }),
    { ...anObservation({ area: `c${at}`, period: '2019', value: to }), ...change },
  ]);
  const dataset = aDataset({
    clusters,
    observations,
    seriesBreaks,
    provinces: [aProvince('33', 'Zhejiang')],
  });

  return (['en', 'zh'] as const).map((language) => {
    const context = aContext(dataset, { group: 'none', base: 2018, year: 2019 }, language);

    return { trend: trendFigure(context).title, slope: slopeFigure(context).title };
  });
}

describe('the finding', () => {
  it('counts what rose, fell and stayed', () => {
    expect(
      figuresOf([
        [1, 2],
        [3, 2],
        [5, 5],
      ]),
    ).toEqual([
      {
        trend: 'Of the 3 clusters drawn, 1 rose, 1 fell and 1 stayed the same from 2018 to 2019',
        slope: 'Of 3 clusters, 1 rose, 1 fell and 1 stayed the same',
      },
      {
        trend: '所画 3 个集群，2019 年比 2018 年 1 个上升，1 个下降，1 个持平',
        slope: '3 个集群中 1 个上升，1 个下降，1 个持平',
      },
    ]);
  });

  it('of one line names both its values', () => {
    const [english, chinese] = figuresOf([[100, 80]]);

    expect(english?.trend).toMatch(/^c0 fell from .* in 2018 to .* in 2019$/);
    expect(chinese?.trend).toMatch(/^c0由 2018 年的 .*降至 2019 年的 .*$/);
  });

  it('of values that did not change says so', () => {
    const [english] = figuresOf([
      [-4, -4],
      [0, 0],
    ]);

    expect(english).toEqual({
      trend: 'Both clusters drawn stayed the same from 2018 to 2019',
      slope: 'Both clusters stayed the same',
    });
  });

  it('claims no change across a break or to a bound', () => {
    const none =
      'Nothing can be compared over years in the 1 cluster drawn: breaks, bounds or sources that differ';

    expect(figuresOf([[1, 2]], [aSeriesBreak({ period: '2019' })])[0]?.trend).toBe(none);
    expect(figuresOf([[1, 2]], [], { qualifier: '>' })[0]?.trend).toBe(none);
  });
});

const panels = languages.flatMap((language) =>
  (['trend', 'distribution'] as const).flatMap((panel) =>
    (['main-business-income-ads', 'energy-per-output-ads'] as const).map(
      (measure) =>
        [
          `${panel} of ${measure} in ${language}`,
          multiplesFigure(
            aContext(model, { panel, measure: indicatorId(measure), group: 'region' }, language),
          ),
        ] as const,
    ),
  ),
);

describe.each(panels)('small multiples: %s', (_, figure) => {
  it('draw exactly the marks that they have facts and rows of, each once', () => {
    const drawn = drawnIds(figure.drawing);

    expect(drawn.toSorted()).toEqual(figure.marks.map(({ id }) => id).toSorted());
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(figure.table.rows).toHaveLength(drawn.length);
    expect(JSON.stringify(figure)).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  it('have a panel for each of the four regions', () => {
    expect(figure.drawing).toHaveProperty('panels.length', 4);
  });
});

describe('small multiples', () => {
  it('count every value in exactly one range', () => {
    const { table, marks } = multiplesFigure(
      aContext(model, { panel: 'distribution', group: 'region' }),
    );
    const counted = marks.flatMap(({ clusters = [] }) => clusters);

    expect(table.rows.reduce((sum, row) => sum + (row[3]?.value ?? 0), 0)).toBe(216);
    expect(new Set(counted).size).toBe(216);
  });

  it('name the groups that share the highest median', () => {
    const clusters = [aCluster({ id: 'a' }), aCluster({ id: 'b', province: '32' })];
    const dataset = aDataset({
      clusters,
      observations: clusters.map(({ id }) => anObservation({ area: id, value: 7 })),
      provinces: [aProvince('33', 'Zhejiang'), aProvince('32', 'Jiangsu')],
    });

    expect(multiplesFigure(aContext(dataset, { panel: 'distribution' })).title).toMatch(
      /^The median is highest in Zhejiang and Jiangsu: /,
    );
  });

  it('say what to choose where a panel cannot be drawn', () => {
    const { drawing } = multiplesFigure(aContext(model, { panel: 'treemap' }));

    expect(drawing.kind).toBe('empty');
    expect(JSON.stringify(drawing)).toContain('cannot stand in a panel');
  });

  it('take the median where nothing may be added up', () => {
    const { subtitle, notes } = multiplesFigure(
      aContext(model, {
        measure: indicatorId('energy-per-output-ads'),
        group: 'region',
      }),
    );

    expect(subtitle).toContain('medians of groups');
    expect(notes.join(' ')).toContain('calculated, E');
  });
});

describe('a slope of many clusters', () => {
  const figure = slopeFigure(aContext(model, { base: 2015, year: 2019 }));

  it('draws thirty and counts the others', () => {
    expect(figure.drawing).toHaveProperty('rows.length', 30);
    expect(figure.notes.join(' ')).toContain('185 more are not drawn');
  });

  it('is logarithmic where sizes differ widely, unless the reader wants it linear', () => {
    const linear = slopeFigure(aContext(model, { base: 2015, year: 2019, opts: ['linear'] }));

    expect(figure.drawing).toHaveProperty('scale', 'log');
    expect(linear.drawing).toHaveProperty('scale', 'linear');
  });

  it('is refused across a break, with the number of clusters that it keeps apart', () => {
    const across = aContext(model, {
      measure: indicatorId('energy-per-output-ads'),
      base: 2015,
      year: 2019,
    });

    expect(across.offers.slope).toMatchObject({
      kind: 'refused',
      reason: { kind: 'too-few-in-both-years' },
    });
  });
});
