import type { PeersDrawing } from '../../charts/peers/peersDrawing.ts';
import type { MarkFact } from '../../charts/figure.ts';
import { markNumber, observationFact, type Reader } from '../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../charts/readingSheet.ts';
import { type Sheet, words } from '../../charts/sheet.ts';
import { certaintyOf } from '../../domain/certainty.ts';
import type { ClusterId, IndicatorId } from '../../domain/ids.ts';
import { isSettled, type RankedRow } from '../../domain/ranking.ts';
import { moneyAmount } from '../../i18n/format.ts';
import { isMoney, unitName } from '../../i18n/written.ts';

/** What the bars are of. */
export interface PeerBars {
  readonly rows: readonly RankedRow[];
  readonly measure: IndicatorId;
  /** The page's own place; null where the page is of none of them. */
  readonly own: ClusterId | null;
  /** What stands behind a name: on the page of a province the prefecture tells more. */
  readonly place: 'province' | 'prefecture';
  /** Whether the year stands beside each bar, because the years differ. */
  readonly hasYears: boolean;
}

/** How many bars are drawn without leaving any out, and how many around the own one beyond that. */
const drawnAtMost = 14;
const firstRows = 3;
const around = 4;

/** The rows that are drawn: all of them where they are few, else the first and those around the own one. */
export function drawnRows({
  rows,
  own,
}: PeerBars): readonly { readonly row: RankedRow; readonly isAfterGap: boolean }[] {
  const at = Math.max(
    0,
    rows.findIndex(({ cluster }) => cluster.id === own),
  );
  const isNear = (index: number) => own !== null && Math.abs(index - at) <= around;
  const first = own === null ? drawnAtMost : firstRows;
  const kept = rows
    .map((row, index) => ({ row, index }))
    .filter(({ index }) => rows.length <= drawnAtMost || index < first || isNear(index));

  return kept.map(({ row, index }, place) => ({
    row,
    isAfterGap: place > 0 && kept[place - 1]?.index !== index - 1,
  }));
}

/** The rank of a row as it is written: nothing where bounds leave it open. */
export function rankText({ locale }: Reader, { rank }: RankedRow): string {
  return rank !== null && isSettled(rank) ? locale.format.number(rank.from) : '';
}

export function peerBarsDrawing(reader: Reader, bars: PeerBars): PeersDrawing {
  const { locale } = reader;
  const { of, format } = locale;

  return {
    kind: 'peers',
    rows: drawnRows(bars).map(({ row, isAfterGap }) => ({
      bar: {
        id: row.observation.id,
        value: row.observation.value,
        certainty: certaintyOf(row.observation),
        text: markNumber(reader, row.observation),
      },
      rank: rankText(reader, row),
      name: of(row.cluster.short),
      place: placeText(reader, row, bars.place),
      depth: row.depth,
      isOwn: row.cluster.id === bars.own,
      isAfterGap,
      aside: bars.hasYears ? format.year(row.observation.period, row.observation.timeBasis) : '',
    })),
    ...axisOf(reader, bars.measure),
  };
}

/** Where a place lies, or for a part the place in which it is counted. */
function placeText(
  { dataset, locale }: Reader,
  { cluster, inside }: RankedRow,
  kind: PeerBars['place'],
): string {
  const outer = inside === null ? undefined : dataset.clusterById.get(inside);
  if (outer) return locale.text.profileFigures.rank.notInside(locale.of(outer.short));
  if (kind === 'prefecture') return locale.of(cluster.prefecture);
  const province = dataset.provinceByCode.get(cluster.province);

  return province ? locale.of(province.short) : cluster.province;
}

/** The unit of the axis, and what one of it is worth in the stored unit. */
function axisOf({ dataset, locale, moneyUnit }: Reader, measure: IndicatorId) {
  const indicator = dataset.indicatorById.get(measure);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  if (!unit) return { unit: '', perUnit: 1 };

  return isMoney(unit)
    ? { unit: locale.text.units.moneyShort[moneyUnit], perUnit: 1 / moneyAmount(1, moneyUnit) }
    : { unit: unitName(locale, unit, moneyUnit), perUnit: 1 };
}

export function peerBarsFacts(reader: Reader, bars: PeerBars): readonly MarkFact[] {
  return drawnRows(bars).map(({ row }) =>
    observationFact(reader, row.observation, reader.locale.of(row.cluster.short)),
  );
}

/** Every row of the bars, drawn or left out. */
export function peerBarsSheet(reader: Reader, caption: string, { rows, place }: PeerBars): Sheet {
  const { columns, profileFigures } = reader.locale.text;
  const { of, other } = reader.locale;

  return {
    caption,
    columns: [
      { header: profileFigures.rank.rankColumn, kind: 'words' },
      { header: columns.name, kind: 'words' },
      { header: columns[place], kind: 'words' },
      ...readingColumns(reader.locale),
    ],
    rows: rows.map((row) => [
      words(rankText(reader, row)),
      words(`${of(row.cluster.short)} ${other(row.cluster.short)}`.trim()),
      words(placeText(reader, row, place)),
      ...readingCells(reader, row.observation),
    ]),
  };
}

/** The notes that the bars need: parts, open ranks, rows left out. */
export function peerBarsNotes(reader: Reader, bars: PeerBars): readonly string[] {
  const { rank: text } = reader.locale.text.profileFigures;
  const leftOut = bars.rows.length - drawnRows(bars).length;
  const notes: readonly (readonly [string, boolean])[] = [
    [text.insideNote, bars.rows.some(({ inside }) => inside !== null)],
    [text.openNote, bars.rows.some(({ rank }) => rank !== null && !isSettled(rank))],
    [text.orderNote, bars.hasYears],
    [text.leftOut(leftOut), leftOut > 0],
  ];

  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
