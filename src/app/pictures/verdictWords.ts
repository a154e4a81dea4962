import type { ValueChange } from '../../charts/export/proofChanges.ts';
import type { FigureProof } from '../../charts/export/proof.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Verdict } from './checkFigure.ts';

/** How many differences are listed; the others are counted. */
const mostListed = 20;

/** What is said of a figure in a file. */
export interface VerdictWords {
  readonly tone: 'same' | 'differs' | 'unknown';
  readonly head: string;
  readonly lines: readonly string[];
  readonly changes: readonly string[];
}

export function verdictWords(
  verdict: Verdict,
  { dataset, values }: Pick<FigureProof, 'dataset' | 'values'>,
  { proof }: Messages,
): VerdictWords {
  if (verdict.kind !== 'compared') {
    return { tone: 'unknown', head: proof[verdict.kind], lines: [], changes: [] };
  }
  const { changes, isBeyond, isSameData, now } = verdict;
  const isSame = changes.length === 0 && !isBeyond;
  const data = proof.data(dataset.version, now.version);
  const beyond = proof.beyond(values.rows.length, values.count);

  return {
    tone: isSame ? 'same' : 'differs',
    head: isSame ? proof.same(values.count) : isBeyond ? beyond : proof.differs(changes.length),
    lines: [isSameData ? (isSame ? proof.sameData(now.version) : proof.otherReckoning) : data],
    changes: listed(changes, proof),
  };
}

function listed(changes: readonly ValueChange[], words: Messages['proof']): readonly string[] {
  const rest = changes.length - mostListed;

  return [
    ...changes.slice(0, mostListed).map((change) => changeWords(change, words)),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
}

function changeWords(change: ValueChange, words: Messages['proof']): string {
  switch (change.kind) {
    case 'changed':
      return words.changed(
        change.row,
        change.column,
        change.was || words.blank,
        change.is || words.blank,
      );
    case 'row-gone':
    case 'row-new':
      return words[change.kind](change.row);
    case 'column-gone':
    case 'column-new':
      return words[change.kind](change.column);
  }
}
