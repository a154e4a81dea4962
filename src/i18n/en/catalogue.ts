import type { Messages } from '../messages.ts';
import { enClusters } from './clusters.ts';
import { enExplore } from './explore.ts';
import { enExporting } from './exporting.ts';
import { enFacts } from './facts.ts';
import { enFilters } from './filters.ts';
import { enGeo } from './geo.ts';
import { enNotices } from './notices.ts';
import { enOverview } from './overview.ts';
import { enProblems } from './problems.ts';
import { enShell } from './shell.ts';

/** The English catalogue: the same keys and parameters as the Chinese one, or it does not compile. */
export const en = {
  ...enShell,
  ...enFacts,
  ...enFilters,
  ...enProblems,
  ...enOverview,
  ...enClusters,
  ...enExplore,
  ...enExporting,
  ...enGeo,
  ...enNotices,
} satisfies Messages;
