import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import type { ChartKind } from '../../../../src/domain/explore/chartKind.ts';
import type { Grouping } from '../../../../src/domain/explore/clusterGrouping.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { controlsOf } from '../../../../src/pages/explore/controls.ts';
import { exploreFigure } from '../../../../src/pages/explore/figures/exploreFigures.ts';
import { offeredPanels, refusedPanels } from '../../../../src/pages/explore/panelChoices.ts';
import { initialView } from '../../../../src/state/viewCodec.ts';
import { drawnIds } from '../overview/drawnIds.ts';
import { exploring, practiceData } from './exploreContexts.ts';

const kinds = [
  'ranking',
  'bars',
  'share',
  'scatter',
  'pareto',
  'lorenz',
  'heatmap',
  'tile-map',
  'point-map',
  'slope',
] as const satisfies readonly ChartKind[];

const asked = (panel: ChartKind, group: Grouping = 'segment') =>
  ({ chart: 'multiples', panel, group, year: 2019, x: indicatorId('enterprises-ads') }) as const;

function panels(panel: ChartKind, language: 'zh' | 'en', group: Grouping = 'segment'): Figure {
  return exploreFigure(
    exploring(asked(panel, group), { language, dataset: practiceData }),
    'multiples',
  );
}

const cases = kinds.flatMap((kind) =>
  (['zh', 'en'] as const).map((language) => ({ kind, language })),
);

describe('small multiples of the practice data', () => {
  it.each(cases)('have a fact for every mark, once: $kind $language', ({ kind, language }) => {
    const { drawing, marks } = panels(kind, language);
    const drawn = drawnIds(drawing);

    expect(drawing.kind).toBe('panels');
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(marks.map(({ id }) => id).toSorted()).toEqual([...drawn].toSorted());
  });

  it.each(cases)('name no column twice: $kind $language', ({ kind, language }) => {
    for (const group of ['segment', 'province'] as const) {
      const { columns, rows } = panels(kind, language, group).table;
      const headers = columns.map(({ header }) => header);

      expect(new Set(headers).size).toBe(headers.length);
      expect(rows.every((row) => row.length === headers.length)).toBe(true);
    }
  });

  it('list the rows of a ranking that are drawn, and no others', () => {
    const { drawing, table } = panels('ranking', 'en', 'province');

    expect(table.rows).toHaveLength(drawnIds(drawing).length);
  });

  it.each(cases)(
    'name the group of every row of the table: $kind $language',
    ({ kind, language }) => {
      const { drawing, table } = panels(kind, language);
      const names = new Set(
        drawing.kind === 'panels' ? drawing.panels.map(({ title }) => title) : [],
      );

      expect(table.rows.length).toBeGreaterThan(10);
      expect(table.rows.every(([group]) => names.has(group?.text ?? ''))).toBe(true);
      expect(table.rowClusters).toHaveLength(table.rows.length);
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    },
  );

  it.each(kinds)('are twelve at most, and the others are named: %s', (kind) => {
    const { drawing, notes } = panels(kind, 'en');

    expect(drawing.kind === 'panels' && drawing.panels).toHaveLength(12);
    expect(notes[0]).toContain('2 groups more are not: Textile machinery and Specialised markets');
  });

  it.each([
    [
      'ranking',
      'Of the largest of each group, Model 007 (Knitting) leads with 232.883 billion yuan',
    ],
    ['bars', 'Zhejiang is the largest in 4 of 12 groups'],
    ['share', 'Zhejiang is the largest in 4 of 12 groups'],
    [
      'scatter',
      'Of 7 groups, R² is highest in Woven fabrics, dyeing and finishing (0.98) and lowest in Wool and cashmere (0.87)',
    ],
    ['pareto', 'Knitting is the most concentrated: 6 of 31 clusters hold 80%'],
    [
      'lorenz',
      'Knitting is the most unequal inside (Gini 0.77), Wool and cashmere the least (0.37)',
    ],
    ['heatmap', 'Most clusters in one cell: county-level city, Eastern (Garments), 12'],
    ['tile-map', 'Most clusters in one cell: Jiangsu (Garments), 17'],
    ['point-map', 'Garments has the most dots: 51 of 212'],
    ['slope', 'In 8 of 12 groups more clusters rose than fell'],
  ] as const)('find what their comparison shows: %s', (kind, title) => {
    expect(panels(kind, 'en').title).toBe(title);
  });

  it('say in the panel and in a note why a group has none', () => {
    const { drawing, notes } = panels('lorenz', 'en');
    const none = drawing.kind === 'panels' ? drawing.panels.filter((one) => !one.drawing) : [];

    expect(none.map(({ title }) => title)).toContain('Silk');
    expect(none[0]?.reason).toContain('at least 10 are needed');
    expect(notes.join(' ')).toContain('Linen and ramie: Only 4 comparable values');
  });

  it('draw the line of regression only where it is asked for', () => {
    const fits = (opts: readonly 'fit'[]) => {
      const { drawing } = exploreFigure(
        exploring({ ...asked('scatter'), opts }, { dataset: practiceData }),
        'multiples',
      );

      return drawing.kind === 'panels'
        ? drawing.panels.filter(({ drawing: one }) => one?.kind === 'scatter' && one.fit).length
        : -1;
    };

    expect(fits([])).toBe(0);
    expect(fits(['fit'])).toBeGreaterThan(6);
  });

  it('count the clusters of trends and distributions behind the names of their groups', () => {
    for (const kind of ['trend', 'distribution'] as const) {
      const { drawing, notes } = panels(kind, 'en');

      expect(drawing.kind === 'multiples' && drawing.panels).toHaveLength(12);
      expect(drawing.kind === 'multiples' && drawing.panels[0]?.otherTitle).toMatch(
        /^\d+ clusters$/,
      );
      expect(notes[0]).toContain('Drawn are the 12 groups');
    }
  });
});

describe('small multiples of the published record', () => {
  it('keep lower bounds open and do not rank the largest of groups of which years differ', () => {
    const figure = exploreFigure(
      exploring({ chart: 'multiples', panel: 'ranking', group: 'province' }),
      'multiples',
    );

    expect(figure.title).toMatch(/not ranked/);
    expect(figure.marks.map(({ id }) => id).toSorted()).toEqual(
      [...drawnIds(figure.drawing)].toSorted(),
    );
  });
});

describe('the kinds that are offered for panels', () => {
  const context = (group: Grouping) =>
    exploring(asked('ranking', group), { dataset: practiceData, language: 'en' });

  it('are all but those of areas and of groups', () => {
    expect(refusedPanels(context('segment')).map(({ kind }) => kind)).toEqual([
      'treemap',
      'concentration',
    ]);
    expect(offeredPanels(context('segment'))).toHaveLength(12);
  });

  it('leave out maps where each group is one place, and say why', () => {
    const refused = refusedPanels(context('province'));

    expect(refused.map(({ kind }) => kind)).toContain('point-map');
    expect(refused.every(({ reason }) => reason.endsWith('.'))).toBe(true);
  });

  it('bring the settings that they need', () => {
    const settings = (panel: ChartKind) => {
      const shown = exploring(asked(panel), { dataset: practiceData });

      return controlsOf(shown, { ...initialView, ...asked(panel) }).map(({ name }) => name);
    };

    expect(settings('scatter')).toEqual([
      'horizontal',
      'vertical',
      'year',
      'within',
      'group',
      'panel',
    ]);
    expect(settings('slope')).toEqual(['measure', 'year', 'base', 'group', 'panel']);
    expect(settings('heatmap')).toEqual(['group', 'panel']);
  });
});
