import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designationKinds, evidences, levels } from '../../../src/domain/cluster.ts';
import { dataStatuses } from '../../../src/domain/dataStatus.ts';
import { chartKinds } from '../../../src/domain/explore/chartKind.ts';
import { groupings } from '../../../src/domain/explore/clusterGrouping.ts';
import { clusterId, indicatorId } from '../../../src/domain/ids.ts';
import { linkBases, noticeCategories } from '../../../src/domain/notice.ts';
import { peerRules } from '../../../src/domain/peers.ts';
import { sizeBands } from '../../../src/domain/sizeBand.ts';
import { sortColumns } from '../../../src/domain/sortColumn.ts';
import { formatView, parseView } from '../../../src/state/viewCodec.ts';
import {
  chartOptions,
  datasetNames,
  languages,
  moneyUnits,
  parameterNames,
  tableColumns,
  themes,
  type View,
} from '../../../src/state/viewState.ts';

const slug = fc.stringMatching(/^[a-z0-9][a-zA-Z0-9-]{0,12}$/);
const slugs = fc.uniqueArray(slug, { maxLength: 4 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const some = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values]);
const one = <Value>(values: readonly Value[]) => maybe(fc.constantFrom(...values));
const month = fc.stringMatching(/^[0-9]{4}-(0[1-9]|1[0-2])$/);
const sortTokens = [...sortColumns, 'date', 'views'].flatMap((name) => [name, `-${name}`]);

const anyView: fc.Arbitrary<View> = fc.record({
  q: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.trim()),
  province: fc.uniqueArray(fc.stringMatching(/^[0-9]{2}$/), { maxLength: 4 }),
  segment: slugs,
  level: some(levels),
  designation: some(designationKinds),
  evidence: some(evidences),
  band: some(sizeBands),
  status: some(dataStatuses),
  notice: some([...linkBases, 'none' as const]),
  measure: maybe(slug.map(indicatorId)),
  sort: some(sortTokens),
  cols: some(tableColumns),
  tree: fc.boolean(),
  open: maybe(slug.map(clusterId)),
  category: some(noticeCategories),
  topic: slugs,
  cluster: slugs,
  from: maybe(month),
  to: maybe(month),
  dataset: fc.constantFrom(...datasetNames),
  chart: one(chartKinds),
  x: maybe(slug.map(indicatorId)),
  y: maybe(slug.map(indicatorId)),
  size: maybe(slug.map(indicatorId)),
  color: one(groupings),
  group: one(groupings),
  panel: one(chartKinds),
  year: maybe(fc.integer({ min: 1900, max: 2100 })),
  base: maybe(fc.integer({ min: 1900, max: 2100 })),
  within: maybe(fc.integer({ min: 0, max: 20 })),
  top: maybe(fc.integer({ min: 1, max: 500 })),
  opts: some(chartOptions),
  ids: slugs,
  sel: slugs,
  peer: some(peerRules),
  near: slugs,
  fact: maybe(fc.stringMatching(/^[a-z0-9][a-zA-Z0-9.:~-]{0,20}$/)),
  slide: maybe(fc.integer({ min: 1, max: 999 })),
  show: one(['screen', 'presenter'] as const),
  embed: fc.boolean(),
  unit: one(moneyUnits),
  lang: one(languages),
  theme: one(themes),
  mock: maybe(slug),
});

/** Links as people and programs mangle them: known names, strange values, doubles and nonsense. */
const anyPair = fc
  .tuple(
    fc.oneof(fc.constantFrom<string>(...parameterNames, 'utm_source', 'colour', ''), fc.string()),
    fc.oneof(
      fc.constantFrom('32', '32,33', '32,,x', '-value', '1', '2019-11', 'zh', ' ', ','),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
const anyLink = fc.oneof(
  fc.array(anyPair, { maxLength: 8 }).map((pairs) => `?${pairs.join('&')}`),
  fc.string({ unit: 'binary' }),
);

describe('any view', () => {
  it('is restored by the link that was made from it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual({ ...view, ignored: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('has a link that survives being pasted into a text', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView(view)).toMatch(/^$|^\?[\w%,.~!'()*=&-]+$/);
      }),
    );
  });
});

describe('any link', () => {
  it('reads the same once it was printed again', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const view = parseView(link);

        expect(parseView(formatView(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });
});
