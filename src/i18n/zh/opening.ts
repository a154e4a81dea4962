import { zhColumns } from './columns.ts';
import { zhFacts } from './facts.ts';
import { zhFilters } from './filters.ts';
import { zhNotices } from './notices.ts';
import { zhOpeners } from './openers.ts';
import { zhOverview } from './overview.ts';
import { zhPractice } from './practice.ts';
import { zhProblems } from './problems.ts';
import { zhShell } from './shell.ts';

/** The words of the frame and of the first page: all that is read before the first chart. */
export const zhOpening = {
  ...zhShell,
  ...zhFacts,
  ...zhFilters,
  ...zhProblems,
  ...zhOverview,
  ...zhColumns,
  ...zhNotices,
  ...zhOpeners,
  ...zhPractice,
};
