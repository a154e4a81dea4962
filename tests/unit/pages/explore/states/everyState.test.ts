import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../../src/charts/figure.ts';
import { type ChartKind, chartKinds } from '../../../../../src/domain/explore/chartKind.ts';
import { languages } from '../../../../../src/state/viewState.ts';
import { drawnIds } from '../../overview/drawnIds.ts';
import { figureOf, stateNames } from './said.ts';

const cases = chartKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

/** Everything of a figure that a reader may read, apart from its title. */
function textsOf({ subtitle, notes, marks, table, sources }: Figure): readonly string[] {
  return [
    subtitle,
    ...notes,
    ...marks.flatMap(({ label, value, lines, caution }) => [
      label,
      value,
      caution,
      ...lines.flatMap(({ term, detail }) => [term, detail]),
    ]),
    table.caption,
    ...table.columns.map(({ header }) => header),
    ...table.rows.flatMap((row) => row.map(({ text }) => text)),
    ...sources.map(({ text }) => text),
  ];
}

const broken =
  /undefined|NaN|null|Infinity|\[object| {2}|\( ?\)|（ ?）|“”|,,|，，|；；|;;|\.\.|。。|^[,，;；]|[,，;；:：]$/;

const share = /[\d.]+%/g;

/** What the title of a kind works out of several rows of its table: a ratio, an R², a share of several rows. */
const workedOut: Partial<Record<ChartKind, RegExp>> = {
  ranking: /about [\d.,]+ times|约 [\d.,]+ 倍/g,
  scatter: /R² (为 )?[\d.]+/g,
  treemap: share,
  'tile-map': share,
  'point-map': share,
};

/** The numbers of a text, as they are written. */
const numbersIn = (text: string) => text.match(/\d[\d,]*(\.\d+)?/g) ?? [];

/** What a title may count without it standing anywhere: clusters, groups, lines, cells. */
function countsOf({ table, marks, drawing }: Figure): readonly string[] {
  const clusters = new Set(marks.flatMap((mark) => mark.clusters ?? []));
  const firsts = new Set(table.rows.map(([first]) => first?.text));
  const most = Math.max(table.rows.length, clusters.size, firsts.size, drawnIds(drawing).length);

  // A count of some of these (two of four groups) is read off the table row by row.
  return Array.from({ length: most + 1 }, (_, count) => String(count));
}

describe.each(cases)('in every state, $kind in $language', ({ kind, language }) => {
  const figures = stateNames.map((name) => ({ name, figure: figureOf(kind, name, language) }));
  const drawn = figures.filter(({ figure }) => figure.drawing.kind !== 'empty');
  const failing = (some: typeof figures, holds: (figure: Figure) => boolean) =>
    some.filter(({ figure }) => !holds(figure)).map(({ name }) => name);

  it('has a finding and a measure in words', () => {
    expect(failing(figures, ({ title, subtitle }) => title !== '' && subtitle !== '')).toEqual([]);
  });

  it('lets no missing word or number through', () => {
    const texts = figures.flatMap(({ name, figure }) =>
      [figure.title, ...textsOf(figure)]
        .filter((text) => broken.test(text))
        .map((text) => `${name}: ${text}`),
    );

    expect(texts).toEqual([]);
  });

  it('has every number of its title in its table, its notes or its marks', () => {
    const strays = drawn.flatMap(({ name, figure }) => {
      const known = new Set([...textsOf(figure).flatMap(numbersIn), ...countsOf(figure)]);

      return numbersIn(figure.title.replaceAll(workedOut[kind] ?? /^$/g, ''))
        .filter((number) => !known.has(number))
        .map((number) => `${name}: ${number} in ${figure.title}`);
    });

    expect(strays).toEqual([]);
  });

  it('gives the reason as its title where nothing can be drawn', () => {
    const refused = figures.filter(({ figure }) => figure.drawing.kind === 'empty');

    expect(
      failing(
        refused,
        ({ title, drawing }) => drawing.kind === 'empty' && drawing.reason === title,
      ),
    ).toEqual([]);
  });

  it('draws exactly the marks that it has facts of, each once, with rows for them', () => {
    expect(
      failing(figures, ({ drawing, marks, table }) => {
        const ids = drawnIds(drawing);

        return (
          new Set(ids).size === ids.length &&
          ids.toSorted().join() ===
            marks
              .map(({ id }) => id)
              .toSorted()
              .join() &&
          table.rows.length > 0 === ids.length > 0 &&
          table.rows.every((row) => row.length === table.columns.length) &&
          (table.rowClusters === undefined || table.rowClusters.length === table.rows.length)
        );
      }),
    ).toEqual([]);
  });

  it('has no value without a name, and no figure of values without a source', () => {
    const counts = ['heatmap', 'tile-map'].includes(kind);

    expect(
      failing(
        drawn,
        ({ marks, sources, title }) =>
          marks.every(({ label, value }) => label !== '' && value !== '') &&
          (counts || sources.length > 0 || !/\d (billion|亿)/.test(title)),
      ),
    ).toEqual([]);
  });
});
