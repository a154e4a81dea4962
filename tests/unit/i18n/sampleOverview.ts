import type { Amount } from '../../../src/i18n/amount.ts';
import type { Lead } from '../../../src/i18n/lead.ts';
import type { Messages } from '../../../src/i18n/messages.ts';

const amounts: readonly Amount[] = [
  { qualifier: '=', number: '41%' },
  { qualifier: '~', number: '43%' },
  { qualifier: '>', number: '45%' },
  { qualifier: '<', number: '47%' },
];
const lead: Lead = {
  name: '浙江',
  count: 29,
  second: { name: '江苏', count: 28 },
  total: 153,
};
const leadAlone: Lead = { ...lead, second: null };

/** Every sentence that speaks of an amount, exact, about, over and under. */
const amountSentences = (text: Messages): readonly string[] =>
  amounts.flatMap((amount) => [
    text.overview.headline('216', amount),
    text.overview.lede(amount, amount, '2019 年 11 月 25 日'),
    text.share.title(amount, amount),
    text.share.rest(amount),
    text.share.quotient({ ...amount, number: '1.1' }, '45%', '41%'),
  ]);

/** Every sentence of the overview, as a reader may meet it. */
export const overviewSentences = (text: Messages): readonly string[] => [
  ...amountSentences(text),
  text.overview.noticesSubtitle(7, '2019 年'),
  text.overview.noticesSubtitle(7, ''),
  text.overview.noticesYears('2019', '2019'),
  text.overview.noticesYears('2018', '2019'),
  text.overview.lede(
    { qualifier: '~', number: '41%' },
    { qualifier: '~', number: '45%' },
    undefined,
  ),
  text.overview.noticesOf(1, '2019'),
  text.overview.noticesUndated(2),
  text.tiles.sourceName('工信部', '转载'),
  text.tiles.open('集群', '工信部'),
  text.tiles.atLeast(9),
  text.tiles.documentedNote(84, 69),
  text.tiles.documentedFiltered(43),
  text.tiles.giantsNote(9),
  text.tiles.sourcesCount(174),
  text.tiles.whyDiffer('216', '153', '84'),
  text.tiles.documentedSource(174, '2026.11'),
  text.share.restOf('利润'),
  text.share.restMethod('≈ 41%'),
  text.bounds.title(9, 9, 4),
  text.bounds.titlePart(9, 8),
  text.bounds.titleHere(3, 9, '浙江'),
  text.bounds.subtitle('亿元'),
  text.bounds.noneHere(9),
  text.bounds.aside('总产值', '2020', 2),
  text.bounds.aside('总产值', '2020', 0),
  text.bounds.alsoDetail('2,000 亿元', '总产值', '2020'),
  text.where.leaders.first(lead),
  text.where.leaders.first(leadAlone),
  text.where.leaders.only('浙江', 29),
  text.where.leaders.tie('浙江和江苏', 29),
  text.where.leaders.many(4, 2),
  text.where.hidden(7),
  text.where.count(29),
  text.where.asOf('2026.11'),
  text.where.rankingNote(17, 0, 17),
  text.where.rankingNote(4, 13, 17),
  text.what.leaders.first(lead),
  text.what.leaders.first(leadAlone),
  text.what.leaders.only('针织', 2),
  text.what.leaders.tie('针织和综合', 8),
  text.what.leaders.many(4, 2),
  text.pilots.title.grew('38', '2002', '197', '2013'),
  text.pilots.title.fell('197', '2013', '193', '2022'),
  text.pilots.title.stayed('197', '2013', '197', '2019'),
  text.pilots.subtitle('2002', '2022'),
  text.pilots.perSource('2019'),
  text.pilots.yearInferred('2005'),
  text.national.title('2010、2015 和 2020', 3, 2),
  text.national.title('2010', 1, 0),
  text.national.subtitle('亿元'),
  text.national.exception('主营业务收入', '2020', '营业收入'),
  text.national.month(1),
];
