import { type Facet, type FacetChoice, facets } from '../../domain/clusterFilter.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FacetCounts } from '../../domain/filterClusters.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { bandLimits, type SizeBand, sizeBands } from '../../domain/sizeBand.ts';
import type { MoneyUnit } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { unitName, written } from '../../i18n/written.ts';

/** What naming the values of facets needs to know. */
export interface FacetWords {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The measure whose latest value makes the size bands. */
  readonly measure: IndicatorId;
  readonly moneyUnit: MoneyUnit;
}

export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** Rows that the value shows, given the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FacetGroup<Name extends string = Facet> {
  readonly facet: Name;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

/** Every facet with its values, in an order that a click does not change: provinces by all their rows. */
export function facetGroups(
  words: FacetWords,
  counts: FacetCounts,
  totals: FacetCounts,
  chosen: FacetChoice,
): readonly FacetGroup[] {
  return facets.map((facet) => ({
    facet,
    title: facetTitle(words, facet),
    options: orderedValues(facet, totals, counts, chosen).map((value) => ({
      value,
      name: valueName(words, facet, value),
      count: counts[facet].get(value) ?? 0,
      isChosen: chosen[facet].includes(value),
    })),
  }));
}

/** Statuses and bands that no row has are not offered, unless a link asks for them. */
function orderedValues(
  facet: Facet,
  totals: FacetCounts,
  counts: FacetCounts,
  chosen: FacetChoice,
): readonly string[] {
  const values = [...counts[facet].keys()];
  const total = (value: string) => totals[facet].get(value) ?? 0;
  if (facet === 'province') return values.toSorted((a, b) => total(b) - total(a));
  if (facet !== 'status' && facet !== 'band') return values;

  return values.filter((value) => total(value) > 0 || chosen[facet].includes(value));
}

export function facetTitle({ dataset, locale, measure }: FacetWords, facet: Facet): string {
  const { facets: titles } = locale.text.filters;
  if (facet !== 'band') return titles[facet];
  const indicator = dataset.indicatorById.get(measure);

  return titles.band(indicator ? locale.of(indicator.name) : measure);
}

/** The name of one value of a facet; its code where the data do not name it. */
export function valueName(words: FacetWords, facet: Facet, value: string): string {
  const { filters } = words.locale.text;
  switch (facet) {
    case 'province':
      return provinceName(words, value);
    case 'segment':
      return segmentName(words, value);
    case 'band':
      return bandName(words, value);
    case 'evidence':
    case 'level':
    case 'designation':
    case 'status':
    case 'notice':
      return named(filters[facet], value);
  }
}

function named(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? value;
}

function provinceName({ dataset, locale }: FacetWords, value: string): string {
  const province = dataset.provinces.find(({ code }) => code === value);

  return province ? locale.of(province.short) : value;
}

function segmentName({ dataset, locale }: FacetWords, value: string): string {
  const segment = dataset.segments.find(({ id }) => id === value);

  return segment ? locale.of(segment.name) : value;
}

/** `≥ 1,000 亿元`, `500–1,000 亿元`, `< 100 亿元`: the limits of a band in the reader's unit. */
function bandName(words: FacetWords, value: string): string {
  const { band } = words.locale.text.filters;
  const known = sizeBands.find((candidate) => candidate === value);
  if (known === 'unranked' || known === 'none') return band[known];

  return known ? limitNames(words)[known] : value;
}

function limitNames({
  dataset,
  locale,
  measure,
  moneyUnit,
}: FacetWords): Readonly<Record<Exclude<SizeBand, 'unranked' | 'none'>, string>> {
  const { band } = locale.text.filters;
  const indicator = dataset.indicatorById.get(measure);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const limits = bandLimits(unit?.id ?? '');
  const number = (value: number) =>
    unit ? written(locale, unit, moneyUnit, { value, qualifier: '=' }).number : String(value);
  const [top, upper, middle] = [number(limits[0]), number(limits[1]), number(limits[2])];
  const name = unit ? ` ${unitName(locale, unit, moneyUnit)}` : '';

  return {
    top: `${band.atLeast(top)}${name}`,
    upper: `${band.between(upper, top)}${name}`,
    middle: `${band.between(middle, upper)}${name}`,
    lower: `${band.below(middle)}${name}`,
  };
}
