import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Brushes } from '../brush/Brushes.tsx';
import { factAddress } from '../evidence/factAddress.ts';
import { useEvidence } from '../evidence/EvidenceContext.ts';
import type { Figure, MarkFact } from '../figure.ts';
import { LookedAtContext } from '../selection/LookedAtContext.tsx';
import type { LinkedMarks } from '../selection/linkedMarks.ts';
import { spokenFact } from './spokenFact.ts';
import { CardActions } from './CardActions.tsx';
import { MarkCard } from './MarkCard.tsx';
import { type MarkBox, ringPlace } from './markBox.ts';
import styles from './MarkArea.module.css';
import { useExplainedMark } from './useExplainedMark.ts';
import { useMarkWalk } from './useMarkWalk.ts';

interface MarkAreaProps {
  readonly figure: Figure;
  readonly children: ReactNode;
  /** Called for a mark that stands for a filter. */
  readonly onFilter: (filter: NonNullable<MarkFact['filter']>) => void;
  /** Where marks select clusters, in this figure and in the others of the page. */
  readonly linked?: LinkedMarks | undefined;
}

/**
 * The chart as something to explore: hover, focus and tap bring up the evidence of a mark, arrow
 * keys walk from mark to mark and a live region reads them.
 */
export function MarkArea({ figure, children, onFilter, linked }: MarkAreaProps) {
  const { text } = useLocale();
  const hintId = useId();
  const area = useRef<HTMLDivElement>(null);
  const { active, activeId, spoken, press, handlers } = useMarkWalk(area, figure, onFilter, linked);
  const canPress = linked !== undefined || figure.marks.some(({ filter }) => filter !== null);
  const action = active ? pressName(active.fact, linked, text) : '';
  const evidence = useEvidence();
  const explained = useExplainedMark(area, figure, evidence?.address ?? null);
  const lookedAt = useMemo(
    () => [activeId, explained.id].flatMap((id) => id ?? []),
    [activeId, explained.id],
  );

  function explain(fact: MarkFact) {
    // The card goes with the focus: closing the evidence gives it back to the chart.
    area.current?.focus();
    evidence?.open(factAddress(figure.id, fact));
  }

  return (
    <>
      {/* The marks of a chart are walked by its own keys, which a screen reader must let through: an application. */}
      <div
        ref={area}
        role="application"
        aria-roledescription={text.figure.chartRole}
        aria-label={figure.title}
        aria-describedby={hintId}
        tabIndex={0}
        className={`${styles['area']} ${canPress ? styles['canFilter'] : ''}`}
        {...handlers}
      >
        <Brushes marks={figure.marks} linked={linked}>
          <LookedAtContext value={lookedAt}>{children}</LookedAtContext>
        </Brushes>
        <Ring box={explained.box} />
        {active ? (
          <>
            <Ring box={active.box} />
            <div className={styles['card']} style={active.card} data-card="">
              <MarkCard fact={active.fact} />
              <CardActions
                onExplain={evidence ? () => explain(active.fact) : null}
                actionName={action}
                onAct={() => press(active.fact, false)}
              />
            </div>
          </>
        ) : null}
      </div>
      <Hidden id={hintId}>{text.figure.chartHint}</Hidden>
      <LiveRegion text={spoken ? spokenFact(spoken, text) : ''} />
    </>
  );
}

function Ring({ box }: { readonly box: MarkBox | null }) {
  return box ? <div aria-hidden="true" className={styles['ring']} style={ringPlace(box)} /> : null;
}

/** What pressing a mark does, in words; empty where it does nothing. */
function pressName(
  { filter, clusters, label }: MarkFact,
  linked: LinkedMarks | undefined,
  { figure, selection }: Messages,
): string {
  if (linked && clusters) return selection.press(label);

  return filter ? figure.filterBy(label) : '';
}
