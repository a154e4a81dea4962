import type { DatasetProse } from './prose.ts';

/** Doubts, omissions and method of the published record, after the README of its package. */
export const publishedProse: DatasetProse = {
  doubts: [
    {
      claim: { zh: '216、197、204、211、193。', en: '216, 197, 204, 211, 193.' },
      why: {
        zh: '集群或试点地区的五个数目，时点与范围不同，来源未作解释；不得相减。',
        en: 'Five counts of clusters or pilot regions; dates and scopes differ and the sources do not explain it. They are not subtracted.',
      },
    },
    {
      claim: { zh: '41%、43%、45%。', en: '41, 43 and 45%.' },
      why: {
        zh: '原文为“约”，未说明数据年份；2019 是发表年份。点名九个超千亿元的集群时带“等”字，即至少九个。',
        en: 'The source says “about” and does not state the year of the data; 2019 is the year of the statement. Nine clusters are named as above 100 billion yuan, with “among others”: at least nine.',
      },
    },
    {
      claim: { zh: '长乐 2013 年与 2015 年。', en: 'Changle 2013 and 2015.' },
      why: {
        zh: '2013 年有 1,100 亿元与 1,140 亿元两个数，2015 年为 947 亿元，是否含化学纤维不明。同属一组矛盾数值，并列显示，不取均值。',
        en: '110 or 114 billion yuan in 2013, then 94.7 in 2015, with or without chemical fibre. One group of conflicting values, shown side by side; no mean is taken.',
      },
      isConflict: true,
    },
    {
      claim: { zh: '萧山、桐乡、晋江、普宁。', en: 'Xiaoshan, Tongxiang, Jinjiang, Puning.' },
      why: {
        zh: '萧山两个数值年份不明，留空；桐乡的 2023 年由无日期的页面推断；晋江 2016 年的页面似由机器写成；普宁 2002 年的利税看来偏小。',
        en: 'The years of two values of Xiaoshan are unclear and left empty; 2023 for Tongxiang is inferred from an undated page; the page on Jinjiang in 2016 seems written by a machine; profit and tax of Puning in 2002 look too small.',
      },
    },
    {
      claim: { zh: '盛泽。', en: 'Shengze.' },
      why: {
        zh: '部分数值是全镇全部工业，不限于纺织。',
        en: 'Some values are of all industry of the town, not of textiles alone.',
      },
    },
    {
      claim: { zh: '年份较早的数值。', en: 'Old values.' },
      why: {
        zh: '除 2019 年的门槛值外，常熟、江阴 2013 年以后没有数值，通州 2007 年以后没有，张家港与兰溪完全没有。年份不同，不作同年比较。',
        en: 'Besides the threshold of 2019 there is nothing after 2013 for Changshu and Jiangyin, nothing after 2007 for Tongzhou, and nothing at all for Zhangjiagang and Lanxi. Years apart are not ranked as if they were one.',
      },
    },
    {
      claim: { zh: '全国序列。', en: 'The national series.' },
      why: {
        zh: '同时有收入与利润的完整年份只有 2010、2015 和 2020 年；2010 年按 500 万元的规模标准，2010 与 2015 年为主营业务收入，2020 年为营业收入。其余水平值均为年内若干月。',
        en: 'Full years with revenue and profit are 2010, 2015 and 2020 only; 2010 is under the rule of 5 million yuan, 2010 and 2015 are main business income, 2020 is operating revenue. All other levels cover part of a year.',
      },
    },
    {
      claim: { zh: '座谈会的英文页面。', en: 'The English page of the symposium.' },
      why: {
        zh: '晋江出现两次，缺长乐与普宁；以中文原文为准。其余通知的标题只见机器译文的英文表述。',
        en: 'It prints Jinjiang twice and leaves out Changle and Puning; the Chinese text is followed. The titles of the other notices are renderings of a machine translation.',
      },
    },
    {
      claim: { zh: '环节与称号。', en: 'Segments and titles.' },
      why: {
        zh: '环节取自称号，没有称号的取自来源的描述；大唐、张槎、新塘、均安、开平等“仅有描述”的条目可能也是试点地区，但未见来源。',
        en: 'Segments come from titles, or from the description of the source where there is none. Rows such as Datang, Zhangcha, Xintang, Jun’an and Kaiping may well be pilot regions; no source seen says so.',
      },
    },
    {
      claim: { zh: '点位。', en: 'Points.' },
      why: {
        zh: '取自县界与地级市界的中心，来历与坐标系未注明，只供定位参考；多个条目共用一点。',
        en: 'They are centres of county and prefecture outlines whose origin and datum are not documented: for orientation only. Several rows share a point.',
      },
    },
    {
      claim: { zh: '转载页面。', en: 'Copies.' },
      why: {
        zh: '许多页面是转载，有的在无关的网站上；首发者无法核对。',
        en: 'Many pages are copies, some on unrelated hosts. First publishers could not be checked.',
      },
    },
  ],
  leftOut: [
    {
      zh: '没有来源地址的 1 个集群（桐乡市濮院镇）和 12 个数值。',
      en: 'One cluster (Puyuan Town in Tongxiang) and 12 values without a source address.',
    },
    {
      zh: '“约占全国纺织经济的 80%”（2010 年）：泛指全部集群经济，不可比。',
      en: '“About 80% of the national textile economy” (2010): it counts all cluster economy in a loose sense and cannot be compared.',
    },
    {
      zh: '工信部评价体系的维度、指标与权重：未见公开。',
      en: 'Dimensions, indicators and weights of the ministry’s evaluation system: not published anywhere seen.',
    },
    {
      zh: '一切没有来源的内容。不插值，不插补。',
      en: 'Anything without a source. Nothing is interpolated or imputed.',
    },
  ],
  method: [
    {
      zh: '集群各行不相加：镇在县内，县在市内，三者都可能是一行。',
      en: 'Cluster rows are never added up: towns lie in counties, counties in prefectures, and all three may be rows.',
    },
    {
      zh: '一张图，一个指标。主营业务收入、营业收入、销售、产值与市场成交额是不同的指标。',
      en: 'One chart, one indicator. Main business income, operating revenue, sales, output and market turnover are different measures.',
    },
    {
      zh: '保留限定词。“超千亿元”画成开口的条，不当作正好一千亿元；“约”写作 ≈。',
      en: 'The qualifier is kept. “Over 100 billion yuan” is drawn open-ended and never as exactly that; “about” is written ≈.',
    },
    {
      zh: '只有“整体”的数值描述一个集群，可以排序；部分、更广、全部工业与市场的数值照原词显示。',
      en: 'Only values of the whole describe a cluster and may be ranked; part, wider, all industry and market are shown with that word.',
    },
    {
      zh: '年内若干月不当作全年，也不推算到全年；推断的年份标 ≈，年份不详的不上时间轴。',
      en: 'Part of a year is never drawn as, or extended to, a year; an inferred year is shown with ≈, and values without a year stay off time axes.',
    },
    {
      zh: '相互矛盾的数值并列显示，注明各自来源，不取均值。',
      en: 'Values that contradict one another are all shown with their sources; no mean is taken.',
    },
    {
      zh: '不跨越口径变化连线。比重与增速不相加、不平均，也不与其他年份的水平值相乘。',
      en: 'No line crosses a break. Shares and rates are not added, averaged or multiplied with levels of another year.',
    },
    {
      zh: '状态 E 为本站推算，方法见该行说明；F 为来源的预测。两者都有标记。',
      en: 'Status E is calculated here, with the method in its note; F is the forecast of the source. Both are marked.',
    },
    {
      zh: '没有一行即“未公布”，不等于零。没有条目的省份是检索的空白，不是当地没有集群。',
      en: 'A missing row is “not published”, never zero. A province without rows is a gap of the search, not a place without clusters.',
    },
    {
      zh: '每一行都有来源；许可为 CC BY 4.0（汇编、定义与说明），数值是所注来源公布的事实。',
      en: 'Every row has its source. The licence is CC BY 4.0 for the compilation, definitions and notes; the figures are facts of the sources cited.',
    },
  ],
};
