import { type Assembled, assembled } from '../../../../src/data/package/assembled.ts';
import type {
  ResourceOutcome,
  ResourceOutcomes,
} from '../../../../src/data/package/resourceOutcome.ts';
import type { ResourceName } from '../../../../src/data/package/resourceName.ts';
import type { RowOf } from '../../../../src/data/package/rowSchemas.ts';
import { aRow, tableOf } from '../rows.ts';

export const identity = {
  id: 'a-package',
  title: { zh: '数据包', en: 'A package' },
  version: '2026.11',
  hash: '0123456789abcdef',
  isFictional: false,
};

/** A resource read from rows of cells, one sound row where none is given. */
export function read<Name extends ResourceName>(
  name: Name,
  rows: Parameters<typeof tableOf<Name>>[1] = [aRow(name)],
): ResourceOutcome<RowOf[Name]> {
  return { kind: 'read', table: tableOf(name, rows) };
}

/** A resource that the server refused. */
export const failed = {
  kind: 'failed',
  error: { kind: 'refused', url: 'http://localhost/data/x.csv', status: 503 },
} as const;

/** A package of one sound row a resource, with some resources replaced. */
export function outcomesOf(wish: Partial<ResourceOutcomes> = {}): ResourceOutcomes {
  return {
    clusters: read('clusters'),
    provinces: read('provinces'),
    segments: read('segments'),
    indicators: read('indicators'),
    units: read('units'),
    aggregates: read('aggregates'),
    observations: read('observations'),
    series_breaks: read('series_breaks'),
    notices: read('notices'),
    notice_links: read('notice_links'),
    topics: read('topics'),
    sources: read('sources'),
    ...wish,
  };
}

export const assembledFrom = (wish: Partial<ResourceOutcomes>): Assembled =>
  assembled(identity, outcomesOf(wish));
