import type { DatasetProse } from './prose.ts';

/** Doubts, omissions and method of the practice data. */
export const practiceProse: DatasetProse = {
  doubts: [
    {
      claim: { zh: '没有一个数值是真实的。', en: 'No value is real.' },
      why: {
        zh: '集群与数值都是虚构的，不得引用，也不得用来判断任何地方。',
        en: 'Clusters and values are made up: they are not to be cited, and say nothing of any place.',
      },
    },
    {
      claim: { zh: '省份与环节只是标签。', en: 'Provinces and segments are labels.' },
      why: {
        zh: '虚构集群按已收录条目的大致比例分到各省，各省的数目与合计并非当地的情况。',
        en: 'The fictional clusters are spread over provinces in about the proportions of the documented list; counts and totals of a province do not describe it.',
      },
    },
    {
      claim: { zh: '看起来比真实数据整齐。', en: 'Tidier than real data.' },
      why: {
        zh: '指标齐全，年份齐全，没有年内若干月，也没有相互矛盾的来源；真实数据不是这样。个别异常值与空缺是有意留下的。',
        en: 'Every indicator and year is there, with no part of a year and no sources that contradict one another; real data are not like that. A few outliers and gaps are there on purpose.',
      },
    },
  ],
  leftOut: [
    {
      zh: '任何真实地方的名称与数值。',
      en: 'The name and the value of any real place.',
    },
  ],
  method: [
    {
      zh: '由带固定种子的脚本生成，每次得到相同的文件。',
      en: 'Made by a script with a fixed seed: the same files every time.',
    },
    {
      zh: '按公布的事实校准：216 个集群；占某一假定全国总量的约 41%、43% 与 45%；九个超过 1,000 亿元；各省数目按已收录条目的比例。',
      en: 'Calibrated to published facts: 216 clusters; about 41, 43 and 45% of an assumed national total; nine above 100 billion yuan; counts by province in the proportions of the documented list.',
    },
    {
      zh: '每个数值的状态为 I（插补），在图中以斜纹显示，在每个导出的文件和文件名中都有标记。',
      en: 'Every value has status I (imputed): it is drawn woven, and marked in every exported file and file name.',
    },
    {
      zh: '用途是学习图表、培训与测试；默认载入的仍是公布数据。',
      en: 'It is there for learning the charts, for training and for tests; the published record stays the default.',
    },
  ],
};
