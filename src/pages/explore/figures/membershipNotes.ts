import type { Grouping } from '../../../domain/explore/clusterGrouping.ts';
import { membershipRule } from '../../../domain/explore/clusterGroups.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** To which group a cluster of several belongs, where that is a choice. */
export function membershipNotes({ locale }: ExploreContext, grouping: Grouping): readonly string[] {
  const rule = membershipRule(grouping);

  return rule === 'primary-segment' || rule === 'first-designation'
    ? [locale.text.groupRules[rule]]
    : [];
}
