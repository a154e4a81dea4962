import { useCallback, useMemo } from 'react';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import { clearPatch } from '../../features/filter/filterPatch.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { View } from '../../state/viewState.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { companionsOf } from './companions.ts';
import { DrawnTable } from './DrawnTable.tsx';
import { ExploreControls } from './ExploreControls.tsx';
import { ExploreHead } from './ExploreHead.tsx';
import styles from './ExplorePage.module.css';
import { PracticeHint } from './PracticeHint.tsx';
import { RangeFields } from './RangeFields.tsx';
import { RangeMessage } from './RangeMessage.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { selectionWords } from './selectionWords.ts';
import { useExplore } from './useExplore.ts';
import { useRangeFilter } from './useRangeFilter.ts';
import { useSelection } from './useSelection.ts';
import { YearFields } from './YearFields.tsx';
import { yearSpan } from './yearRange.ts';
import { YearsBar } from './YearsBar.tsx';

/** Settings at the left, the figure at the right, linked views and the table of what is drawn below. */
export function Explore({ workspace }: { readonly workspace: Workspace }) {
  const { view, changeView, locale } = workspace;
  const { text } = locale;
  const explore = useExplore(workspace);
  const { context, wish, makeFigure, isPending } = explore;
  const { selected, linked, clear } = useSelection(view, changeView);
  const { outcome, apply, onBrush, onYears } = useRangeFilter(changeView);
  const linkOf = useLinkOf(view);
  const copyLink = useCopyLink();
  // Pointing at a mark draws the page anew: the figures stay the same until what they show changes.
  const main = useMemo(() => makeFigure(wish.kind), [makeFigure, wish.kind]);
  const companions = useMemo(
    () => companionsOf(context).map((kind) => ({ kind, figureIn: makeFigure(kind) })),
    [context, makeFigure],
  );
  const said = useMemo(() => {
    const views = [{ kind: wish.kind, figureIn: main }, ...companions];
    const figures = views.map(({ kind, figureIn }) => ({
      name: text.chartKinds[kind],
      figure: figureIn(locale),
    }));

    return selected.size > 0 ? selectionWords(context, selected, figures) : null;
  }, [context, selected, wish.kind, main, companions, text, locale]);
  const linkedMarks = useMemo(() => ({ ...linked, onBrush, onYears }), [linked, onBrush, onYears]);
  const onClear = useCallback(() => changeView(clearPatch), [changeView]);
  const onChange = useCallback((patch: Partial<View>) => changeView(patch), [changeView]);
  const card = { linkOf, copyLink, linked: linkedMarks, onClear };

  return (
    <div data-wide="" aria-busy={isPending}>
      <DocumentTitle title={text.shell.documentTitle(text.explore.title)} />
      <ExploreHead workspace={workspace} explore={explore} />
      {said ? (
        <SelectionBar
          words={said}
          onOnly={() => changeView({ cluster: view.sel, sel: [] })}
          onClear={clear}
        />
      ) : null}
      <YearsBar span={yearSpan(wish)} onClear={() => changeView({ base: null, year: null })} />
      <div className={styles['bench']}>
        <section aria-label={text.explore.settings} className={styles['settings']}>
          <ExploreControls context={context} view={view} onChange={onChange} />
        </section>
        <div className={styles['figures']}>
          <FigureCard key={wish.kind} figureIn={main} {...card} />
          <RangeMessage outcome={outcome} />
          <RangeFields context={context} onApply={apply} />
          <YearFields context={context} onApply={apply} />
          <PracticeHint context={context} onSwitch={() => changeView({ dataset: 'practice' })} />
          <DrawnTable figure={main(locale)} linked={linked} />
        </div>
      </div>
      <section aria-label={text.explore.companions} className={styles['companions']}>
        {companions.map(({ kind, figureIn }) => (
          <FigureCard key={kind} figureIn={figureIn} {...card} />
        ))}
      </section>
    </div>
  );
}
