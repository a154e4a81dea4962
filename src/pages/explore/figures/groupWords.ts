import { valueName } from '../../../features/filter/facetOptions.ts';
import type { Grouping } from '../../../domain/explore/clusterGrouping.ts';
import { everyCluster, membershipRule, unassigned } from '../../../domain/explore/clusterGroups.ts';
import type { Qualifier } from '../../../domain/observation.ts';
import { macroRegions } from '../../../domain/region.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { signed, type Written, written } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** The name of a group of clusters; its code where the data do not name it. */
export function groupName(context: ExploreContext, grouping: Grouping, key: string): string {
  const { text } = context.locale;
  if (key === unassigned) return text.unassigned;
  if (key === everyCluster) return text.groupings.none;
  if (grouping === 'region') {
    const region = macroRegions.find((known) => known === key);

    return region ? text.regions[region] : key;
  }
  if (grouping === 'none') return key;

  return valueName({ ...context, measure: context.wish.measure }, grouping, key);
}

/** How it is settled to which group a cluster belongs, where that needs saying. */
export function groupRuleNotes({ locale }: ExploreContext, grouping: Grouping): readonly string[] {
  const rule = membershipRule(grouping);

  return rule === 'primary-segment' || rule === 'first-designation'
    ? [locale.text.groupRules[rule]]
    : [];
}

/** A number that was worked out in the unit of the measure. */
export const writtenValue = (
  { locale, unit, moneyUnit }: ExploreContext,
  value: number,
  qualifier: Qualifier = '=',
): Written => written(locale, unit, moneyUnit, { value: digitsOf(value), qualifier });

/** Four digits of a calculated number mean something, and all before the point. */
const digitsOf = (value: number) =>
  Math.abs(value) >= 10_000 ? Math.round(value) : Number(value.toPrecision(4));

/** A share in percent with one digit behind the point, never rounded to nothing or to all. */
export function sharePercent(
  { format }: Pick<Locale, 'format'>,
  share: number,
  qualifier: '=' | '~' = '=',
): string {
  const percent = Math.round(share * 1000) / 10;
  if (share > 0 && percent === 0) return `${format.sign('<')} ${format.percent(0.1)}`;
  if (share < 1 && percent === 100) return `${format.sign('>')} ${format.percent(99.9)}`;

  return signed({ sign: format.sign(qualifier), number: format.percent(percent) });
}

/** A share in a sentence: rounded values make it about. */
export function shareInWords(locale: Locale, share: number, qualifier: '=' | '~'): string {
  return locale.text.qualified[qualifier](sharePercent(locale, share));
}

/** A calculated number carries its letter. */
export const calculated = (text: string) => `${text} E`;
