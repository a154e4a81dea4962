import type { Messages } from '../../../src/i18n/messages.ts';

/** Every sentence of the workbench, as a reader may meet it. */
export const exploreSentences = (text: Messages): readonly string[] => [
  ...settingsSentences(text),
  ...refusalSentences(text),
  ...rankingSentences(text),
  ...selectionSentences(text),
];

const settingsSentences = ({ explore, tileExplore }: Messages): readonly string[] => [
  explore.yearOption(2019, 24),
  explore.withinYears(1),
  explore.withinYears(3),
  explore.rowsShown(300, 20_000),
  explore.subtitle('总产值', '亿元', '2019 年'),
  explore.subtitle('总产值', '', ''),
  explore.oneYear('2019'),
  explore.latestYears('2002', '2025'),
  explore.borrowedYears('2019', '2015'),
  explore.borrowed(1),
  explore.borrowed(3),
  explore.borrowedNote(1),
  explore.borrowedNote(3),
  explore.left(1, 153),
  explore.left(129, 153),
  explore.contestedNote(1),
  explore.contestedNote(3),
  tileExplore.unplaced('浙江有 3 个', 1),
  tileExplore.unplaced('浙江有 3 个', 4),
];

const refusalSentences = ({ refusals }: Messages): readonly string[] => [
  refusals['too-few-values'](0, 20),
  refusals['too-few-values'](1, 20),
  refusals['too-few-values'](18, 20),
  refusals['too-few-pairs'](0, 3),
  refusals['too-few-pairs'](1, 3),
  refusals['too-few-years'](0, 2),
  refusals['too-few-years'](1, 2),
  refusals['too-few-groups'](0, 2),
  refusals['too-few-groups'](1, 2),
  refusals.negative(1),
  refusals.negative(3),
  refusals.contested(1),
  refusals['no-points'](153),
  refusals['mixed-years'](15, 2002, 2025),
  refusals.overlap(1, 24),
  refusals.bounds(6, 24),
  refusals.bounds(1, 1),
  refusals.bounds(24, 24),
  refusals.break('前后口径可能不同。'),
  refusals['panel-refused']('趋势', '没有分组：先选择按什么分组。'),
  refusals['too-few-in-both-years']({ ...bothYears, years: null }),
  refusals['too-few-in-both-years'](bothYears),
  refusals['too-few-in-both-years']({ ...bothYears, acrossBreak: 1, bounds: 2, contested: 3 }),
];

const bothYears = {
  has: 1,
  needs: 2,
  years: { from: 2015, to: 2019 },
  acrossBreak: 0,
  bounds: 0,
  contested: 0,
};

const rankingSentences = ({ ranking }: Messages): readonly string[] => [
  ranking.leads('长乐', '2,000 亿元', '2020'),
  ranking.leadsBy('长乐', '2,000 亿元', '3.8', '即墨'),
  ranking.tie('长乐和晋江', '2,000 亿元'),
  ranking.manyTie(4, '2,000 亿元'),
  ranking.listed('长乐', '2,000 亿元', '2020'),
  ranking.listedTie('长乐和晋江', '2,000 亿元'),
  ranking.mixedListed('长乐', 1, '2,000 亿元'),
  ranking.mixedListed('长乐和晋江', 2, '2,000 亿元'),
  ranking.boundLeads('长乐', '超过 1,000 亿元', '2019'),
  ranking.unsure('长乐', 1, '2,000 亿元', 1),
  ranking.unsure('长乐和晋江', 2, '2,000 亿元', 3),
  ranking.noneSure(4),
  ranking.some(4),
  ranking.bound(1, '超过 1,000 亿元'),
  ranking.bound(9, '超过 1,000 亿元'),
  ranking.only('长乐', '2,000 亿元'),
  ranking.others(1),
  ranking.others(9),
  ranking.othersSum(1),
  ranking.othersSum(9),
];

const selectionSentences = ({ selection }: Messages): readonly string[] => [
  selection.said('福建', 16),
  selection.said('长乐', 1),
  selection.said('', 5),
  selection.inView('排序', 3),
  selection.inTable(1),
  selection.inTable(16),
  selection.rest(137),
  selection.press('长乐'),
];
