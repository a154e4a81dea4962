import type { Messages } from '../../../src/i18n/messages.ts';

/** Every sentence of the table of clusters, as a reader may meet it. */
export const clusterSentences = (text: Messages): readonly string[] => [
  text.clusters.lede('153', '216'),
  text.clusters.lede('153', ''),
  text.clusters.measureOption('总产值', 40),
  text.clusters.sortBy('省份'),
  text.clusters.moreSegments(2),
  text.clusters.inside('吴江'),
  text.clusters.flags.disputed(3),
  text.clusters.flags.disputedMeaning(3),
  text.clusters.noticeCount(2, '柯桥'),
  text.clusters.footer.covers(43, 153, 19),
  text.clusters.footer.covers(43, 153, 0),
  text.clusters.footer.sum('2,530 亿元', 12),
  text.clusters.footer.sumAtLeast('2,530 亿元', 12, 3),
  text.clusters.footer.sumAbout('2,530 亿元'),
  text.clusters.footer.withValue(40, 153),
  text.clusters.footer.kinds(3, 2, 113),
  text.clusters.footer.reasons['mixed-periods']('2002', '2023', 3),
  text.clusters.footer.reasons['mixed-periods']('2002', '2023', 0),
  text.clusters.footer.reasons.contested(3),
  text.clusters.footer.reasons.overlap(19),
  text.clusters.drawer.openNotices(2),
  text.clusters.drawer.provinceNotices('浙江', 2),
];

/** Every sentence of the notices, as a reader may meet it. */
export const noticeSentences = (text: Messages): readonly string[] => [
  text.notices.clusters(9),
  text.notices.provinces(5),
  text.notices.showing(3, 7),
  text.notices.done(3),
  text.notices.views('130'),
  text.notices.document('2019 年 11 月 25 日'),
  text.notices.effective('2020 年 1 月 1 日'),
  text.notices.amount('2,599 万元'),
  text.notices.titleSeen('Notice'),
  text.notices.range('2019 年 10 月', '2019 年 11 月'),
  text.notices.monthOf('自', '2019 年 10 月'),
  text.notices.noneHint('标准', 3),
  text.notices.timeline.title(6, '2019 年 11 月', 5, 2),
  text.notices.timeline.title(6, '2019 年 11 月', 6, 1),
  text.notices.timeline.tie(6, 3, 2),
  text.notices.timeline.note(1),
  text.notices.timeline.note(0),
  text.notices.timeline.value(5),
];
