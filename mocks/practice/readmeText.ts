/** The tables and numbers that stand in the text. */
interface Parts {
  readonly files: string;
  readonly totals: string;
  readonly giants: string;
  readonly slope: string;
  readonly correlations: string;
  readonly provinces: string;
  readonly outliers: string;
  readonly gaps: string;
  readonly missing: string;
  readonly roundings: string;
  readonly breakYear: string;
  readonly sharedPoints: string;
}

export function readmeText(parts: Parts): string {
  return `# Practice data: 216 FICTIONAL model clusters

**Nothing here is true of a real place.** The package exists so that every chart can be learned on complete data without
one invented number about a real cluster. It has the resources and columns of the published package and is read by
the same reader. \`npm run data:practice\` writes it, the same bytes every time; the script is \`mocks/practice\`. This file
is written by it too: do not edit it here.

**虚构数据，仅供练习。** 216 个示例集群（“示例集群 001”至“示例集群 216”），2015—2019 年逐年数值，由本仓库脚本 \`mocks/practice\` 生成，运行
\`npm run data:practice\` 每次得到相同内容。任何一行都不代表真实地区，任何数值都不曾公布。与公布事实一致的只有：集群 216 个；2019 年
企业数、主营业务收入、利润分别占（虚构的）全国合计的 41%、43%、45%；主营业务收入超过 1000 亿元的集群 9 个；各省集群数按已收录
名单的比例分配（最大余数法）。示例集群互不包含，可以相加。所有数值的状态均为 \`I\`，可信度为中或低。下文的表格列出全部有意安排的
异常值、缺失值、约数与下限，以及一处口径变化。

${parts.files}

## What agrees with published facts

- 216 clusters, the ministry's count of November 2019.
- Their shares of the national total in 2019: 41, 43 and 45%. The national total itself is **invented**, round and of the right
  order only. The published shares are "about" and undated; here they hold exactly.

${parts.totals}

- Nine clusters above 100 billion yuan (1,000 in the unit of the table) of main business income in 2019; the tenth is well below.

${parts.giants}

- Provinces, in the proportions of the documented list, by largest remainders. Levels and primary segments likewise, dealt out by chance.

${parts.provinces}

## How the numbers are made

Every number follows from a fixed seed and a name such as \`growth model-001 2017\`, by FNV-1a and mulberry32; normal numbers are sums of twelve
uniform ones. A cluster has six hidden factors (size, technology, openness, labour, wetness, nearness to the customer), partly given by
level, coast and primary segment. Measures share factors, and so they correlate:

${parts.correlations}

- **Income** of 2019: nine leaders after a power of their rank, the others lognormal, scaled to the total. The slope of
  log(rank − ½) on log(size) over the 50 largest is ${parts.slope.replace('-', '−')} (Zipf's law: −1). Earlier years go backwards by growth:
  a national trend, a lasting part of the cluster, and chance.
- **Growth** is worked out from the incomes as they are written; 2014 is not in the data.
- **Enterprises**, **profit**: shared out to the total of 2019; earlier years follow income. **Employment**: income divided by income a worker.
- **R&D intensity**, **shares of new products and exports**, **energy** and **water** per unit of output: from the factors, with a trend.
- **Own brands**: whole numbers. Zero is a value: it means none, and is not a missing value.

## What is out of the ordinary by intention

${parts.outliers}

## Gaps

${parts.missing} values of the clusters are left out, as if they had not been published; there is no other gap. Income, profit, enterprises and employment
are complete in 2019. Values of \`CN-CLUSTERS\` include what is left out here, and what is rounded below.

${parts.gaps}

## About and more than

${parts.roundings}

## One break

From ${parts.breakYear} on \`energy-per-output-ads\` is counted by another (fictional) rule: see \`series_breaks.csv\`. No line crosses it.

## How to read the other columns

- **Status** \`I\` (imputed) for every value, because nobody observed it. **Confidence** \`medium\` from 2017, \`low\` before: years made backwards
  say less the further back they are. **Source**: one row, the script; it is cited and not linked.
- **No row contains another** (\`parent_id\` is empty), unlike the published list: the 216 may be added up.
- **Evidence** \`described\` throughout, the weakest: no body has confirmed a fictional cluster. **Titles** are invented and say so; a
  good third have none. Prefecture, county and town are empty: no real place is named.
- **Points** lie where the province has documented clusters and on none of them. ${parts.sharedPoints} clusters have the point of the one before them.
  \`point_precision\` is \`prefecture-centroid\`, the coarsest value that the schema has: read it as "somewhere in the province".
- **Aggregates**: \`CN\` (the fictional nation) and \`CN-CLUSTERS\` (all 216). Nothing is made up about the federation's pilot
  regions or its tracked clusters. **Notices** and **notice links**: none, because a notice of a real body is not made up.
- \`provinces.csv\`, \`segments.csv\` and \`topics.csv\` are those of the published package, and so are the definitions of the measures that
  both have, but for growth and the two counts of clusters.

## Licence

CC BY 4.0, as the published compilation.
`;
}
