import type { Reader } from '../../charts/observationFact.ts';
import type { Observation } from '../../domain/observation.ts';
import { indicatorId } from '../../domain/ids.ts';
import { amountOf, clusterShares } from './clusterShares.ts';
import { nationalValues } from './overviewContext.ts';

/** The first sentence of the page and the one below it, computed from the ministry's figures. */
export function headline(reader: Reader): {
  readonly title: string;
  readonly lede: string;
} {
  const { text, format } = reader.locale;
  const shares = clusterShares(reader);
  const clusters = nationalValues(reader, 'clusters', 'clusters-count')[0];
  if (!shares || !clusters) {
    return { title: text.overview.headlinePlain, lede: text.overview.ledePlain };
  }
  if (reader.dataset.isFictional) return practiceHeadline(reader, clusters.value, shares.income);
  const date = statementDate(reader);

  return {
    title: text.overview.headline(format.number(clusters.value), amountOf(reader, shares.income)),
    lede: text.overview.lede(
      amountOf(reader, shares.enterprises),
      amountOf(reader, shares.profit),
      date === undefined ? undefined : format.date(date),
    ),
  };
}

/** Of made-up data nobody stated anything: the headline says what they are for. */
function practiceHeadline({ locale }: Reader, clusters: number, income: Observation) {
  const { text, format } = locale;

  return {
    title: text.practice.headline(format.number(clusters), format.percent(income.value)),
    lede: text.overview.ledePlain,
  };
}

const counted = indicatorId('clusters-count');

/** The day of the symposium: the document date of the notice that states the count; undefined where none does. */
function statementDate({ dataset }: Reader): string | undefined {
  const links = dataset.noticeLinks.filter(
    ({ target }) => target.type === 'indicator' && target.id === counted,
  );
  const dates = links.map(({ notice }) => dataset.noticeById.get(notice)?.documentDate ?? '');

  return dates.find((date) => date !== '');
}
