import type { ReactNode } from 'react';
import type { Certainty } from '../../domain/certainty.ts';
import styles from '../theme/chart.module.css';
import { type Box, frayedBar, inset, openBar, openEndPx } from './barGeometry.ts';
import { fillOf, type MarkFills } from './markFills.ts';

interface BarMarkProps {
  /** Names the fact that hover, focus and tap bring up. */
  readonly id: string;
  readonly bar: Box;
  readonly certainty: Certainty;
  readonly fills: MarkFills;
  /** `soft` is the lighter second part of a bar, `rest` what does not belong to it. */
  readonly tone?: 'mark' | 'soft' | 'rest' | 'dimmed';
  /** Length of the end that fades beyond a lower bound, in pixels. */
  readonly openEnd?: number;
}

/** A bar that shows by its shape how sure its value is. */
export function BarMark(props: BarMarkProps) {
  const { id, bar, certainty, fills, tone = 'mark', openEnd = openEndPx } = props;

  return <g data-mark={id}>{shapes[certainty]({ bar, fills, tone, openEnd })}</g>;
}

type ShapeProps = Required<Omit<BarMarkProps, 'id' | 'certainty'>>;

const shapes: Readonly<Record<Certainty, (props: ShapeProps) => ReactNode>> = {
  published: PlainBar,
  about: FrayedBar,
  'more-than': OpenBar,
  'less-than': CappedBar,
  calculated: ({ bar, fills, tone }) =>
    tone === 'rest' ? <EdgedBar bar={bar} tone="rest" /> : <WovenBar bar={bar} fills={fills} />,
  imputed: ({ bar, fills }) => <WovenBar bar={bar} fills={fills} />,
  forecast: ({ bar, fills }) => <WovenBar bar={bar} fills={fills} isDashed />,
  provisional: ({ bar }) => <EdgedBar bar={bar} tone="soft" isDashed />,
};

function PlainBar({ bar, tone }: ShapeProps) {
  return tone === 'soft' || tone === 'rest' ? (
    <EdgedBar bar={bar} tone={tone} />
  ) : (
    <rect {...bar} className={styles[tone]} />
  );
}

const dashing = (isDashed: boolean) => (isDashed ? styles['dashed'] : '');

interface EdgedBarProps {
  readonly bar: Box;
  readonly tone: 'soft' | 'rest';
  readonly isDashed?: boolean;
}

/** A tint is too light to end by itself: it carries an edge. */
function EdgedBar({ bar, tone, isDashed = false }: EdgedBarProps) {
  return <rect {...inset(bar)} className={`${styles[tone]} ${dashing(isDashed)}`} />;
}

interface WovenBarProps {
  readonly bar: Box;
  readonly fills: MarkFills;
  readonly isDashed?: boolean;
}

function WovenBar({ bar, fills, isDashed = false }: WovenBarProps) {
  return (
    <rect
      {...inset(bar)}
      className={`${styles['soft']} ${dashing(isDashed)}`}
      style={{ fill: fillOf(fills.weave) }}
    />
  );
}

function FrayedBar({ bar }: { readonly bar: Box }) {
  const { body, threads } = frayedBar(bar);

  return (
    <>
      <rect {...body} className={styles['mark']} />
      {threads.map((thread) => (
        <line key={thread.x1} {...thread} className={styles['thread']} />
      ))}
    </>
  );
}

function OpenBar({ bar, fills, openEnd }: ShapeProps) {
  const { bound, fade, edges } = openBar(bar, openEnd);

  return (
    <>
      <rect {...bar} className={styles['mark']} />
      <rect {...fade} style={{ fill: fillOf(fills.open) }} />
      {edges.map((edge) => (
        <rect key={edge.y} {...edge} style={{ fill: fillOf(fills.openEdge) }} />
      ))}
      <line {...bound} className={styles['bound']} />
    </>
  );
}

/** Less than a limit: only the limit is known, so nothing is filled as if it were reached. */
function CappedBar({ bar }: { readonly bar: Box }) {
  const { bound } = openBar(bar);

  return (
    <>
      <EdgedBar bar={bar} tone="soft" isDashed />
      <line {...bound} className={styles['bound']} />
    </>
  );
}
