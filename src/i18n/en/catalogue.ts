import type { Messages } from '../messages.ts';
import { enClusters } from './clusters.ts';
import { enExporting } from './exporting.ts';
import { enFacts } from './facts.ts';
import { enFilters } from './filters.ts';
import { enNotices } from './notices.ts';
import { enOverview } from './overview.ts';
import { enProblems } from './problems.ts';
import { enProfile } from './profile.ts';
import { enProfileFigures } from './profileFigures.ts';
import { enProvince } from './province.ts';
import { enShell } from './shell.ts';

/** The English catalogue: the same keys and parameters as the Chinese one, or it does not compile. */
export const en = {
  ...enShell,
  ...enFacts,
  ...enFilters,
  ...enProblems,
  ...enOverview,
  ...enClusters,
  ...enExporting,
  ...enNotices,
  ...enProfile,
  ...enProfileFigures,
  ...enProvince,
} satisfies Messages;
