import type { Grouping } from '../../../domain/explore/clusterGrouping.ts';
import { everyCluster, membershipRule, unassigned } from '../../../domain/explore/clusterGroups.ts';
import { macroRegions } from '../../../domain/region.ts';
import { valueName } from '../../../features/filter/facetOptions.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** The name of a group of clusters in the reader's language; its code where the data do not name it. */
export function groupName(context: ExploreContext, grouping: Grouping, key: string): string {
  const { dataset, locale, moneyUnit, wish } = context;
  const { text } = locale;
  if (key === unassigned) return text.unassigned;
  if (grouping === 'none' || key === everyCluster) return text.groupings.none;
  if (grouping === 'region') {
    const region = macroRegions.find((known) => known === key);

    return region ? text.regions[region] : key;
  }

  return valueName({ dataset, locale, moneyUnit, measure: wish.measure }, grouping, key);
}

/** How it is settled to which group a cluster belongs, where that needs saying. */
export function groupRuleNotes({ locale }: ExploreContext, grouping: Grouping): readonly string[] {
  const rule = membershipRule(grouping);

  return rule === 'primary-segment' || rule === 'first-designation'
    ? [locale.text.groupRules[rule]]
    : [];
}
