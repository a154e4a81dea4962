import { csvParse } from 'd3-dsv';
import type { RowCells } from '../../src/data/schemas/fields.ts';
import type { clusterRow } from '../../src/data/schemas/cluster.ts';
import { groupedBy } from '../../src/domain/grouping.ts';

type Column = keyof RowCells<typeof clusterRow>;

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** What the model clusters take over from the documented list: proportions and the lie of the land, no name. */
export interface Documented {
  readonly provinces: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<string, number>;
  /** By primary segment. */
  readonly segments: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<string, readonly Point[]>;
}

/** The proportions of a list of clusters, from the text of its CSV file; keys in the order of their codes. */
export function documentedIn(csv: string): Documented {
  const rows = csvParse<Column>(csv);
  const counted = (key: (row: Partial<Record<Column, string>>) => string) =>
    new Map(
      [...groupedBy(rows, key)]
        .map(([name, group]) => [name, group.length] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  const provinceOf = (row: Partial<Record<Column, string>>) => row.province_code ?? '';

  return {
    provinces: counted(provinceOf),
    levels: counted((row) => row.level ?? ''),
    segments: counted((row) => row.segments?.split('|')[0] ?? ''),
    points: new Map(
      [...groupedBy(rows, provinceOf)].map(([province, group]) => [
        province,
        group.map((row) => ({ lat: Number(row.lat), lon: Number(row.lon) })),
      ]),
    ),
  };
}
