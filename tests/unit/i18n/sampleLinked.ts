import type { Messages } from '../../../src/i18n/messages.ts';

/** Every sentence of the range of years and of the share of a selection, as a reader may meet it. */
export const linkedSentences = ({
  yearRange,
  selectedShare,
  countedClusters,
}: Messages): readonly string[] => [
  countedClusters.ofYear('2019', 216, 215),
  countedClusters.ofYear('2019', 1, 0),
  countedClusters.ofTrend(216, 215),
  countedClusters.ofTrend(2, 1),
  yearRange.said('2016', '2018'),
  yearRange.drawn('2016', '2018'),
  yearRange.none('1990', '1992'),
  selectedShare.finding(5, 216, '12.3%'),
  selectedShare.finding(1, 216, '0.5%'),
  selectedShare.noValue(1),
  selectedShare.noValue(3),
  selectedShare.without(1, 4),
  selectedShare.without(2, 4),
];
