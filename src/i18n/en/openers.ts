import type { zhOpeners } from '../zh/openers.ts';

/** What opens the parts that come later: the evidence of a value, the search, the sheet of shortcuts. */
export const enOpeners: typeof zhOpeners = {
  openers: {
    evidence: 'Evidence',
    finding: 'Evidence of the finding',
    value: (value: string) => `${value}, evidence`,
    pin: 'Pin to deck',
    search: 'Name, pinyin or initials',
    searchLabel: 'Find clusters, places, measures, notices and commands',
    profile: 'Profile',
    profileOf: (name: string) => `Open the profile of ${name}`,
    shortcuts: 'Keyboard shortcuts',
  },
};
