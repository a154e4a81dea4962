import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import { chartKinds } from '../../../../src/domain/explore/chartKind.ts';
import { languages } from '../../../../src/state/viewState.ts';
import { exploreFigure } from '../../../../src/pages/explore/figures/exploreFigures.ts';
import { exploring, practiceData } from './exploreContexts.ts';

/** What is true of the record only: that somebody documented, named or published something, or looked for it. */
const claims = {
  zh: /收录|有名|记录中|工信部|联合会|检索|未公布|公布值|所属.*中心|当地/,
  en: /documented|named|not published|ministry|federation|gaps of the search|(middle|centre|centroid) of (its|the place)/i,
} as const;

function everySentenceOf({ title, subtitle, notes, marks, table }: Figure): readonly string[] {
  return [
    title,
    subtitle,
    ...notes,
    ...marks.flatMap(({ label, value, lines, caution }) => [
      label,
      value,
      caution,
      ...lines.flatMap(({ term, detail }) => [term, detail]),
    ]),
    ...table.columns.map(({ header }) => header),
    ...table.rows.flatMap((row) => row.map(({ text }) => text)),
  ];
}

const cases = languages.flatMap((language) =>
  chartKinds.map((chart) => [chart, language] as const),
);

describe('a figure of the workbench over practice data', () => {
  it.each(cases)('%s in %s claims nothing that is only true of real places', (chart, language) => {
    const context = exploring({ chart, group: 'region' }, { language, dataset: practiceData });
    const said = new Set(everySentenceOf(exploreFigure(context, chart)));

    expect(said.size).toBeGreaterThan(10);
    expect([...said].filter((sentence) => claims[language].test(sentence))).toEqual([]);
  });

  it('says of the points of the map that they are made up', () => {
    const context = exploring({ chart: 'point-map' }, { dataset: practiceData });
    const { notes } = exploreFigure(context, 'point-map');

    expect(notes.join(' ')).toContain('Every point is made up, within the province');
  });
});
