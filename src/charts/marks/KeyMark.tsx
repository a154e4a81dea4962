import { useId } from 'react';
import type { Certainty } from '../../domain/certainty.ts';
import chart from '../theme/chart.module.css';
import { BarMark } from './BarMark.tsx';
import { MarkDefs } from './MarkDefs.tsx';
import { markFills } from './markFills.ts';

export type KeyKind =
  'published' | 'about' | 'bound' | 'calculated' | 'missing' | 'conflict' | 'break';

const certainties: Partial<Record<KeyKind, Certainty>> = {
  published: 'published',
  about: 'about',
  bound: 'more-than',
  calculated: 'calculated',
};

const bar = { x: 2, y: 3, width: 26, height: 10 };
const bounded = { ...bar, width: 14 };

/** One mark of doubt, small, for the legend of the page. */
export function KeyMark({ kind }: { readonly kind: KeyKind }) {
  const fills = markFills(useId());
  const certainty = certainties[kind];

  return (
    <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
      <MarkDefs {...fills} />
      {kind === 'missing' ? (
        <rect x="2.5" y="3.5" width="26" height="9" className={chart['slot']} />
      ) : null}
      {kind === 'conflict' ? <ConflictKey /> : null}
      {kind === 'break' ? <BreakKey /> : null}
      {certainty ? (
        <BarMark id="" bar={kind === 'bound' ? bounded : bar} certainty={certainty} fills={fills} />
      ) : null}
    </svg>
  );
}

function ConflictKey() {
  return (
    <>
      <circle cx="8" cy="4" r="3" className={chart['mark']} />
      <circle cx="8" cy="12" r="3" className={chart['mark']} />
      <path d="M14 4h4v8h-4" className={chart['bracket']} />
    </>
  );
}

function BreakKey() {
  return (
    <>
      <path d="M2 8h12M24 8h12" className={chart['line']} />
      <path d="M14 12l4 -8M20 12l4 -8" className={chart['slashes']} />
    </>
  );
}
