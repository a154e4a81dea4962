import type { Messages } from '../../../src/i18n/messages.ts';

/** Sentences of the slides for PowerPoint. */
export const slideSentences = ({ slides }: Messages): readonly string[] => [
  slides.valueIn('亿元'),
  slides.valueIn(''),
  slides.besides('浙江', '29'),
  slides.run(1),
  slides.run(2),
  slides.quartiles('23.9', '46.9', '121'),
  slides.parts('部分月份', [slides.partOfYear('2023 年 1—10 月', '37,920')]),
  slides.written('数值'),
  slides.moreRows('1'),
  slides.moreRows('160'),
  slides.moreBars('1'),
  slides.moreBars('14'),
  slides.page('2', '4'),
  slides.findings('2'),
  slides.made('2026 年 11 月 24 日'),
  slides.alt.chart('至少 9 个集群年收入过千亿元', '亿元'),
  slides.alt.table('产业集群', '1'),
  slides.alt.table('产业集群', '153'),
];
