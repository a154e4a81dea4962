import type { Evidence } from '../../domain/cluster.ts';

/** ● official list or ministry, ◐ title reported, ○ other programme or described; the word always follows. */
export const evidenceSigns: Readonly<Record<Evidence, 'full' | 'half' | 'empty'>> = {
  confirmed: 'full',
  listed: 'full',
  ministry: 'full',
  reported: 'half',
  programme: 'empty',
  described: 'empty',
};
