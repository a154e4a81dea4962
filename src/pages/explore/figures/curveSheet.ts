import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import type { ExploreContext } from '../exploreContext.ts';
import type { CurveStep } from './curveSteps.ts';
import { clusterName, provinceName } from './figureParts.ts';
import { calculated, sharePercent } from './partWords.ts';

/** Every cluster of a curve in its order, with its value, its share and the share up to it. */
export function curveSheet(
  context: ExploreContext,
  steps: readonly CurveStep[],
  caption: string,
): Sheet {
  const { locale } = context;
  const { columns, parts } = locale.text;
  const single = steps.flatMap(({ readings: [reading], ...step }) =>
    reading ? [{ ...step, reading }] : [],
  );
  const percentCell = (share: number) =>
    numeric(share * 100, calculated(sharePercent(locale, share)));

  return {
    caption,
    columns: [
      { header: parts.position, kind: 'number' },
      { header: columns.name, kind: 'words' },
      { header: columns.province, kind: 'words' },
      { header: parts.share, kind: 'number' },
      { header: parts.cumulative, kind: 'number' },
      ...readingColumns(locale),
    ],
    rows: single.map(({ reading, first, share, cumulative }) => [
      numeric(first, locale.format.number(first)),
      words(clusterName(context, reading.cluster)),
      words(provinceName(context, reading.cluster)),
      percentCell(share),
      percentCell(cumulative),
      ...readingCells(context, reading.observation),
    ]),
    rowClusters: single.map(({ reading }) => [reading.cluster.id]),
  };
}
