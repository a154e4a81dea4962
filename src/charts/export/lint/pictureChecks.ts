import type { Check } from './check.ts';
import type { PictureFacts } from './pictureFacts.ts';
import {
  colourRule,
  labelsRule,
  notesRule,
  overlapRule,
  roomRule,
  seriesRule,
  sourceRule,
  textRule,
  tieRule,
  titleRule,
} from './rules.ts';

const all = [
  roomRule,
  sourceRule,
  titleRule,
  tieRule,
  textRule,
  overlapRule,
  labelsRule,
  seriesRule,
  colourRule,
  notesRule,
] as const;

const order: Readonly<Record<Check['level'], number>> = { stop: 0, hint: 1, pass: 2 };

/** What was found in a picture: what keeps it back first, then hints, then what is in order. */
export function pictureChecks(facts: PictureFacts): readonly Check[] {
  return all
    .flatMap((rule) => rule(facts) ?? [])
    .sort((one, two) => order[one.level] - order[two.level]);
}
