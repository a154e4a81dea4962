import { sourcesOf } from '../../../charts/figureParts.ts';
import type { Mark } from '../../../charts/mark.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import { factAddress } from '../../../charts/evidence/factAddress.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { observationFact, observationText } from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { Observation } from '../../../domain/observation.ts';
import { type Derived, relativeShare, restOfShare } from '../../../domain/share.ts';
import { equation } from '../../../i18n/formula.ts';
import { signed } from '../../../i18n/written.ts';
import { amountOf, clusterShares, shareMeasures, type Shares } from '../clusterShares.ts';
import type { OverviewContext } from '../overviewContext.ts';
import { nationalFilters } from './figureParts.ts';

/** Clusters against the rest of the industry, in enterprises, income and profit. */
export function shareFigure(context: OverviewContext): Figure {
  const { locale } = context;
  const text = locale.text.share;
  const shares = clusterShares(context);
  const frame = {
    id: 'share',
    subtitle: text.subtitle,
    filters: nationalFilters(context),
    ...vintageOf(context),
  };
  if (!shares) return emptyFigure(frame, text.missing, 'data');
  const entries = shareMeasures.map((measure) => ({ measure, share: shares[measure] }));

  return {
    ...frame,
    title: text.title(amountOf(context, shares.enterprises), amountOf(context, shares.profit)),
    drawing: {
      kind: 'share',
      rows: entries.map(({ measure, share }) => ({
        label: text.measures[measure],
        part: {
          id: share.id,
          value: share.value,
          certainty: certaintyOf(share),
          text: signedPercent(context, share),
        },
        rest: restMark(context, share, measure === 'enterprises'),
        restShort: restAmount(context, share),
      })),
    },
    marks: entries.flatMap(({ measure, share }) => [
      observationFact(context, share, text.measures[measure]),
      restFact(context, share, text.restOf(text.measures[measure])),
    ]),
    table: shareTable(context, shares),
    notes: [...quotient(context, shares), text.note],
    formula: quotientFormula(context, shares),
    sources: sourcesOf(
      context,
      entries.map(({ share }) => share.source),
    ),
  };
}

function signedPercent({ locale }: OverviewContext, value: Derived): string {
  return signed({
    sign: locale.format.sign(value.qualifier),
    number: locale.format.percent(value.value),
  });
}

function restMark(context: OverviewContext, share: Observation, isFirst: boolean): Mark {
  const rest = restOfShare(share);
  const { format, text } = context.locale;
  const amount = { qualifier: rest.qualifier, number: format.percent(rest.value) };

  return {
    id: restId(share),
    value: rest.value,
    certainty: 'calculated',
    text: isFirst ? text.share.rest(amount) : restAmount(context, share),
  };
}

function restAmount({ locale }: OverviewContext, share: Observation): string {
  const { qualifier, value } = restOfShare(share);

  return locale.text.qualified[qualifier](locale.format.percent(value));
}

const restId = (share: Observation) => `${share.id}.rest`;

function restFact(context: OverviewContext, share: Observation, label: string): MarkFact {
  const { text } = context.locale;
  const fact = observationFact(context, { ...share, status: 'E' }, label);

  return {
    ...fact,
    id: restId(share),
    value: signedPercent(context, restOfShare(share)),
    formula: restFormula(context, share),
    lines: [
      {
        term: text.facts.method,
        detail: text.share.restMethod(observationText(context, share)),
        url: null,
      },
      ...fact.lines.filter(({ term }) => term !== text.facts.indicator),
    ],
  };
}

function restFormula({ locale }: OverviewContext, share: Observation): string {
  const { percent } = locale.format;
  const rest = restOfShare(share);

  return equation(`${percent(100)} − ${percent(share.value)}`, rest.qualifier, percent(rest.value));
}

/** The quotient of the finding with its numbers put in; empty where there is none. */
function quotientFormula({ locale }: OverviewContext, { enterprises, profit }: Shares): string {
  const { percent, rounded } = locale.format;
  const times = relativeShare(profit, enterprises);
  if (!times) return '';

  return equation(
    `${percent(profit.value)} ÷ ${percent(enterprises.value)}`,
    '~',
    rounded(times.value, 1),
  );
}

/** How many times their share of enterprises the clusters have of profit. */
function quotient(context: OverviewContext, { enterprises, profit }: Shares): readonly string[] {
  const { text, format } = context.locale;
  const times = relativeShare(profit, enterprises);
  if (!times) return [];
  const amount = { qualifier: times.qualifier, number: format.rounded(times.value, 1) };

  return [
    text.share.quotient(amount, format.percent(profit.value), format.percent(enterprises.value)),
  ];
}

function shareTable(context: OverviewContext, shares: Shares): Sheet {
  const { text } = context.locale;

  return {
    caption: text.share.subtitle,
    columns: [
      { header: text.facts.indicator, kind: 'words' },
      ...readingColumns(context.locale),
      { header: text.share.others, kind: 'number' },
    ],
    rows: shareMeasures.map((measure) => {
      const share = shares[measure];
      const rest = restOfShare(share);

      return [
        words(text.share.measures[measure]),
        ...readingCells(context, share),
        {
          ...numeric(rest.value, signedPercent(context, rest)),
          fact: factAddress('share', { id: restId(share) }),
        },
      ];
    }),
  };
}
