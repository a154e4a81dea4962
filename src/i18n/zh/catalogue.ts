import { zhClusters } from './clusters.ts';
import { zhExplore } from './explore.ts';
import { zhExporting } from './exporting.ts';
import { zhFacts } from './facts.ts';
import { zhFilters } from './filters.ts';
import { zhGeo } from './geo.ts';
import { zhNotices } from './notices.ts';
import { zhOverview } from './overview.ts';
import { zhProblems } from './problems.ts';
import { zhShell } from './shell.ts';

/** The Chinese catalogue: the model for every other language. */
export const zh = {
  ...zhShell,
  ...zhFacts,
  ...zhFilters,
  ...zhProblems,
  ...zhOverview,
  ...zhClusters,
  ...zhExplore,
  ...zhExporting,
  ...zhGeo,
  ...zhNotices,
};
