import { zhClusters } from './clusters.ts';
import { zhExporting } from './exporting.ts';
import { zhFacts } from './facts.ts';
import { zhFilters } from './filters.ts';
import { zhNotices } from './notices.ts';
import { zhOverview } from './overview.ts';
import { zhProblems } from './problems.ts';
import { zhProfile } from './profile.ts';
import { zhProfileFigures } from './profileFigures.ts';
import { zhProvince } from './province.ts';
import { zhShell } from './shell.ts';

/** The Chinese catalogue: the model for every other language. */
export const zh = {
  ...zhShell,
  ...zhFacts,
  ...zhFilters,
  ...zhProblems,
  ...zhOverview,
  ...zhClusters,
  ...zhExporting,
  ...zhNotices,
  ...zhProfile,
  ...zhProfileFigures,
  ...zhProvince,
};
