import { enColumns } from './columns.ts';
import { enFacts } from './facts.ts';
import { enFilters } from './filters.ts';
import { enNotices } from './notices.ts';
import { enOpeners } from './openers.ts';
import { enOverview } from './overview.ts';
import { enPractice } from './practice.ts';
import { enProblems } from './problems.ts';
import { enShell } from './shell.ts';

/** The words of the frame and of the first page: all that is read before the first chart. */
export const enOpening = {
  ...enShell,
  ...enFacts,
  ...enFilters,
  ...enProblems,
  ...enOverview,
  ...enColumns,
  ...enNotices,
  ...enOpeners,
  ...enPractice,
};
