import type { Messages } from '../../../src/i18n/messages.ts';

/** Every sentence of the evidence and of citations, as a reader may meet it. */
export const evidenceSentences = ({ evidence, openers }: Messages): readonly string[] => [
  openers.value('≈ 43%'),
  evidence.wordingGloss('原文为“多”'),
  evidence.appears.profile('柯桥'),
  evidence.total.label('总产值'),
  evidence.total.method(1),
  evidence.total.method(12),
  evidence.total.more(4),
  evidence.more(1),
  evidence.more(12),
  evidence.copyCitation('APA'),
  evidence.references.version('集群数据', '2026.11'),
  evidence.references.apaVersion('集群数据', '2026.11'),
  evidence.references.apaDate('2019', undefined, undefined),
  evidence.references.apaDate('2019', 11, undefined),
  evidence.references.apaDate('2019', 11, 29),
];

/** Every sentence of the search for anything. */
export const paletteSentences = ({ palette }: Messages): readonly string[] => [
  palette.count(12),
  palette.more(12),
  palette.found(1),
  palette.found(12),
  palette.none('亚特兰蒂斯'),
  palette.provinceHint(1),
  palette.provinceHint(28),
  palette.prefectureHint(1),
  palette.prefectureHint(11),
  palette.segmentHint(1),
  palette.segmentHint(28),
  palette.indicatorHint(0),
  palette.indicatorHint(1),
  palette.indicatorHint(25),
];
