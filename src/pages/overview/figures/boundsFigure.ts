import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import type { BoundsDrawing } from '../../../charts/bounds/boundsDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import {
  measureName,
  observationFact,
  observationText,
  shortMeasureName,
} from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Sheet, words } from '../../../charts/sheet.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { clusterId } from '../../../domain/ids.ts';
import type { Observation } from '../../../domain/observation.ts';
import { periodEnd } from '../../../domain/period.ts';
import { moneyAmount } from '../../../i18n/format.ts';
import { isMoney, signed, written } from '../../../i18n/written.ts';
import { nationalValues, type OverviewContext } from '../overviewContext.ts';

const measure = 'main-business-income';
/** 100 billion yuan, in 100 million yuan. */
const threshold = 1000;

interface Named {
  readonly cluster: Cluster;
  readonly bound: Observation;
  /** Other published values of the same place, in money; latest first, undated last. */
  readonly others: readonly Observation[];
}

/** The clusters named above 100 billion yuan, as the lower bounds that they are. */
export function boundsFigure(context: OverviewContext): Figure {
  const { locale, moneyUnit } = context;
  const text = locale.text.bounds;
  const frame = {
    id: 'over-100bn',
    subtitle: text.subtitle(locale.text.units.money[moneyUnit]),
    filters: context.filters,
    ...vintageOf(context),
  };
  const all = namedClusters(context);
  const passing = new Set(context.narrowed.rows.map(({ cluster }) => cluster.id));
  const shown = all.filter(({ cluster }) => passing.has(cluster.id));
  if (all.length === 0) return emptyFigure(frame, text.missing, 'data');
  const named = namedCount(context, all);
  if (shown.length === 0) return emptyFigure(frame, text.noneHere(named), 'filters');

  return {
    ...frame,
    title: titleOf(context, named, all, shown),
    drawing: drawingOf(context, shown, shown.length === all.length),
    marks: shown.flatMap((entry) => factsOf(context, entry)),
    table: tableOf(context, shown),
    notes: [text.note],
    sources: sourcesOf(
      context,
      shown.map(({ bound }) => bound.source),
    ),
  };
}

/** How many the ministry named, though not all of them may be in the data. */
function namedCount(context: OverviewContext, known: readonly Named[]): number {
  const [counted] = nationalValues(context, 'clusters', 'clusters-over-100bn-income');

  return Math.max(counted?.value ?? 0, known.length);
}

/** Each once, in the order of the provinces of the package, as the source groups them. */
function namedClusters(context: OverviewContext): readonly Named[] {
  const { dataset } = context;
  const bounds = dataset.observations.filter(
    (row) =>
      row.indicator === measure &&
      row.scope === 'whole' &&
      row.qualifier === '>' &&
      row.value >= threshold &&
      hasUnit(context, row),
  );
  const named = [...groupedBy(bounds, ({ area }) => area).values()].flatMap(([bound]) => {
    const cluster = bound && dataset.clusterById.get(clusterId(bound.area));

    return cluster ? [{ cluster, bound, others: otherValues(dataset, bound) }] : [];
  });
  const order = dataset.provinces.map(({ code }) => code);

  return named.toSorted(
    (a, b) => order.indexOf(a.cluster.province) - order.indexOf(b.cluster.province),
  );
}

/** Published values of that size or more, and what their sources contradict, of whatever size. */
function otherValues(
  { observationsByArea, indicatorById, unitById }: OverviewContext['dataset'],
  bound: Observation,
): readonly Observation[] {
  const money = (observationsByArea.get(bound.area) ?? []).filter((row) => {
    const indicator = indicatorById.get(row.indicator);
    const unit = indicator && unitById.get(indicator.unit);

    return (
      row !== bound &&
      row.scope === 'whole' &&
      row.period.kind !== 'span' &&
      unit !== undefined &&
      isMoney(unit)
    );
  });
  const isLarge = (row: Observation) => row.value >= threshold;
  const contested = new Set(money.filter(isLarge).map(({ conflictGroup }) => conflictGroup));
  contested.delete('');

  return money
    .filter((row) => isLarge(row) || contested.has(row.conflictGroup))
    .toSorted((a, b) => (periodEnd(b.period) ?? 0) - (periodEnd(a.period) ?? 0));
}

function titleOf(
  context: OverviewContext,
  named: number,
  all: readonly Named[],
  shown: readonly Named[],
): string {
  const { text, of, format } = context.locale;
  const provinces = [...new Set(shown.map(({ cluster }) => cluster.province))];
  if (shown.length < all.length) {
    const names = provinces.map((code) => {
      const province = context.dataset.provinceByCode.get(code);

      return province ? of(province.short) : code;
    });

    return text.bounds.titleHere(shown.length, named, format.list(names));
  }

  return all.length < named
    ? text.bounds.titlePart(named, all.length)
    : text.bounds.title(named, all.length, provinces.length);
}

function drawingOf(
  context: OverviewContext,
  shown: readonly Named[],
  isComplete: boolean,
): BoundsDrawing {
  const { dataset, locale, moneyUnit } = context;
  const { text, of, other } = locale;

  return {
    kind: 'bounds',
    rows: shown.map((entry, index) => {
      const { cluster, bound } = entry;
      const province = dataset.provinceByCode.get(cluster.province);
      const isFirst = shown[index - 1]?.cluster.province !== cluster.province;

      return {
        group: isFirst && province ? of(province.short) : '',
        isRuled: isFirst && index > 0,
        name: of(cluster.short),
        otherName: other(cluster.short),
        bar: {
          id: bound.id,
          value: bound.value,
          certainty: certaintyOf(bound),
          text: observationText(context, bound),
        },
        aside: asideOf(context, entry),
      };
    }),
    unnamed: isComplete ? text.bounds.unnamed : '',
    unit: text.units.moneyShort[moneyUnit],
    asideTitle: text.bounds.asideTitle,
    perUnit: 1 / moneyAmount(1, moneyUnit),
  };
}

/** One other figure of the place, with its measure and year; how many more there are. */
function asideOf(context: OverviewContext, { others }: Named) {
  const { dataset, locale, moneyUnit } = context;
  const [latest, ...more] = others;
  const indicator = latest && dataset.indicatorById.get(latest.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  if (!unit) return { number: '–', text: locale.text.missing.notPublished };
  const year = locale.format.year(latest.period, latest.timeBasis);
  const name = shortMeasureName(context, latest);

  return {
    number: signed(written(locale, unit, moneyUnit, latest)),
    text: locale.text.bounds.aside(name, year, more.length),
  };
}

function factsOf(context: OverviewContext, { cluster, bound, others }: Named): readonly MarkFact[] {
  const name = context.locale.of(cluster.short);
  const fact = observationFact(context, bound, name);
  const alsoPublished = others.map((row) => ({
    term: context.locale.text.bounds.also,
    detail: context.locale.text.bounds.alsoDetail(
      observationText(context, row),
      measureName(context, row),
      context.locale.format.year(row.period, row.timeBasis),
    ),
    url: null,
  }));

  const { openers } = context.locale.text;
  const toProfile = {
    term: openers.profile,
    detail: openers.profileOf(name),
    url: `${import.meta.env.BASE_URL}clusters/${cluster.id}`,
  };

  return [{ ...fact, lines: [...fact.lines, ...alsoPublished, toProfile] }];
}

/** Every figure has its own row with its own measure: they stand under one another and are not compared. */
function tableOf(context: OverviewContext, shown: readonly Named[]): Sheet {
  const { text, of, other } = context.locale;

  return {
    caption: text.bounds.subtitle(text.units.money[context.moneyUnit]),
    columns: [
      { header: text.columns.province, kind: 'words' },
      { header: text.columns.name, kind: 'words' },
      { header: text.facts.indicator, kind: 'words' },
      ...readingColumns(context.locale),
    ],
    rows: shown.flatMap(({ cluster, bound, others }) =>
      [bound, ...others].map((row) => {
        const province = context.dataset.provinceByCode.get(cluster.province);

        return [
          words(province ? of(province.short) : cluster.province),
          words(`${of(cluster.short)} ${other(cluster.short)}`.trim()),
          words(measureName(context, row)),
          ...readingCells(context, row),
        ];
      }),
    ),
  };
}
