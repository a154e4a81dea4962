import type { Messages } from '../../../src/i18n/messages.ts';

const kinds = ['clusters', 'totals'] as const;
const years = { from: '2015', to: '2019' };

/** Every sentence of the charts over years, as a reader may meet it. */
export const overTimeSentences = ({
  trendChart,
  multiplesChart,
  slopeChart,
}: Messages): readonly string[] => [
  ...kinds.flatMap((kind) => [
    trendChart.of[kind]('总产值'),
    trendChart.many({ kind, compared: 8, drawn: 8, up: 5, down: 2, years }),
    trendChart.many({ kind, compared: 1, drawn: 2, up: 0, down: 0, years: null }),
    trendChart.noEnds(kind, 1),
    trendChart.noEnds(kind, 3),
    trendChart.chosen(kind, 8, 20),
    trendChart.chosen(kind, 1, 1),
  ]),
  trendChart.span(2015, 2019),
  trendChart.one.grew('长乐', '100 亿元', '2015', '120 亿元', '2019'),
  trendChart.one.fell('长乐', '约 100 亿元', '2015', '80 亿元', '2019'),
  trendChart.one.stayed('长乐', '100 亿元', '2015', '100 亿元', '2019'),
  trendChart.totals(1, 0),
  trendChart.totals(215, 1),
  trendChart.totals(216, 0),
  trendChart.single(1),
  trendChart.single(22),
  ...[1, 12].flatMap((count) => [trendChart.method.sum(count), trendChart.method.median(count)]),
  multiplesChart.totals('总产值'),
  multiplesChart.medians('总产值'),
  multiplesChart.distribution('总产值'),
  multiplesChart.highest('东部', '93 亿元'),
  multiplesChart.medianNote(215, 1),
  multiplesChart.medianNote(216, 0),
  multiplesChart.between('50', '100'),
  multiplesChart.count(1),
  multiplesChart.count(3),
  slopeChart.title({ all: 7, up: 5, down: 2 }),
  slopeChart.title({ all: 7, up: 0, down: 6 }),
  slopeChart.title({ all: 1, up: 0, down: 0 }),
  slopeChart.title({ all: 2, up: 0, down: 0 }),
  slopeChart.years(2015, 2019),
  slopeChart.shown(30, 216, 2019),
  ...[1, 3].flatMap((count) => [
    slopeChart.across(count),
    slopeChart.bounds(count),
    slopeChart.contested(count),
    slopeChart.absent(count),
  ]),
];
