import { lazy, memo, Suspense, useMemo, useRef, useState } from 'react';
import { chartHeight } from '../../charts/chartHeight.ts';
import type { EmptyDrawing } from '../../charts/drawing.ts';
import { useShelvedFacts } from '../../charts/evidence/EvidenceContext.ts';
import { factsWhenAsked } from '../../charts/evidence/figureFacts.ts';
import type { Figure, MarkFact } from '../../charts/figure.ts';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { MarkArea } from '../../charts/frame/MarkArea.tsx';
import { SheetTable } from '../../charts/frame/SheetTable.tsx';
import type { ClusterId } from '../../domain/ids.ts';
import { useShownFigure } from '../../charts/shown/ShownFigures.ts';
import type { LinkedMarks } from '../../charts/selection/linkedMarks.ts';
import { chosenMarks, litMarks, marksByCluster } from '../../charts/selection/markStates.ts';
import { MarkStatesContext } from '../../charts/selection/MarkStatesContext.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { useSeen } from '../../ui/useSeen.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { FigureActions } from './FigureActions.tsx';

/** Drawn anew when the drawing or its size changes, not when a mark is only pointed at. */
const PaperChart = lazy(() =>
  import('../../charts/paper/PaperChart.tsx').then((module) => ({
    default: memo(module.PaperChart),
  })),
);

interface FigureCardProps {
  /** The figure in a language: the page's own for the screen, another one for an export. */
  readonly figureIn: (locale: Locale) => Figure;
  /** The link that opens this figure as it is seen. */
  readonly linkOf: (figureId: string) => string;
  readonly copyLink: (link: string) => Promise<void>;
  readonly onFilter?: (filter: NonNullable<MarkFact['filter']>) => void;
  /** Offered where the filters leave nothing to draw. */
  readonly onClear?: () => void;
  /** Where marks select clusters, in this figure and in the others of the page. */
  readonly linked?: LinkedMarks;
}

/** A figure with all its faces: chart, table, link and exports. A fault in it stays in it. */
export function FigureCard(props: FigureCardProps) {
  return (
    <ErrorBoundary fallback={(error, retry) => <FigureCrash error={error} onRetry={retry} />}>
      <FigureFaces {...props} />
    </ErrorBoundary>
  );
}

function FigureFaces({ figureIn, linkOf, copyLink, onFilter, onClear, linked }: FigureCardProps) {
  const locale = useLocale();
  const [isTable, setIsTable] = useState(false);
  const figure = figureIn(locale);
  const isEmpty = figure.drawing.kind === 'empty';
  useShownFigure(figure.id, figureIn);
  useShelvedFacts(useMemo(() => factsWhenAsked(figure, locale.text), [figure, locale]));

  return (
    <ChartFrame
      figure={figure}
      actions={
        isEmpty ? null : (
          <FigureActions
            figure={figure}
            figureIn={figureIn}
            link={linkOf(figure.id)}
            copyLink={copyLink}
            isTable={isTable}
            onToggleTable={() => setIsTable(!isTable)}
          />
        )
      }
    >
      {isTable && !isEmpty ? (
        <SheetTable sheet={figure.table} label={figure.title} />
      ) : (
        <FigureDrawing figure={figure} onFilter={onFilter} onClear={onClear} linked={linked} />
      )}
    </ChartFrame>
  );
}

const nothingLit = { selected: new Set<ClusterId>(), lit: new Set<ClusterId>() };

interface FigureDrawingProps {
  readonly figure: Figure;
  readonly onFilter: FigureCardProps['onFilter'];
  readonly onClear: FigureCardProps['onClear'];
  readonly linked: FigureCardProps['linked'];
}

/** The drawing at the width of its place; its height is kept free before it is loaded. */
function FigureDrawing({ figure, onFilter, onClear, linked }: FigureDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const isSeen = useSeen(place);
  const height = chartHeight(figure.drawing, width);
  const { selected, lit } = linked?.highlight ?? nothingLit;
  const byCluster = useMemo(() => marksByCluster(figure.marks), [figure]);
  const chosen = useMemo(() => chosenMarks(figure.marks, selected), [figure, selected]);
  const states = useMemo(() => litMarks(chosen, byCluster, lit), [chosen, byCluster, lit]);
  if (figure.drawing.kind === 'empty') {
    return <NothingToDraw drawing={figure.drawing} onClear={onClear} />;
  }

  return (
    <div ref={place} data-chart="" style={{ minHeight: height }}>
      {isSeen && width > 0 ? (
        <Suspense fallback={<Skeleton height={height} />}>
          <MarkArea figure={figure} onFilter={(filter) => onFilter?.(filter)} linked={linked}>
            <MarkStatesContext value={states}>
              <PaperChart drawing={figure.drawing} width={width} height={height} />
            </MarkStatesContext>
          </MarkArea>
        </Suspense>
      ) : null}
    </div>
  );
}

interface NothingToDrawProps {
  readonly drawing: EmptyDrawing;
  readonly onClear: FigureCardProps['onClear'];
}

/** Why there is nothing; what the filters took away can be brought back. */
function NothingToDraw({ drawing, onClear }: NothingToDrawProps) {
  const { filters } = useLocale().text;
  if (drawing.cause === 'data') return <State title={drawing.reason} />;

  return (
    <State
      title={drawing.reason}
      actions={onClear ? <Button onClick={onClear}>{filters.clear}</Button> : undefined}
    >
      {filters.noneWhy}
    </State>
  );
}

function FigureCrash({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { text } = useLocale();

  return (
    <State
      role="alert"
      title={text.crash.title}
      actions={<Button onClick={onRetry}>{text.crash.retry}</Button>}
    >
      <p>{text.crash.body}</p>
      <details>
        <summary>{text.crash.detail}</summary>
        {error.message}
      </details>
    </State>
  );
}
