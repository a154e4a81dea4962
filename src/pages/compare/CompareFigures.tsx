import type { Figure } from '../../charts/figure.ts';
import { SheetTable } from '../../charts/frame/SheetTable.tsx';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './Compare.module.css';
import type { CompareContext } from './compareContext.ts';
import { fewestAxes, radarAxes, radarFigure } from './figures/radarFigure.ts';
import { valuesFigure } from './figures/valuesFigure.ts';
import { yearsFigure } from './figures/yearsFigure.ts';
import type { useCompare } from './useCompare.ts';

interface CompareFiguresProps {
  readonly workspace: Workspace;
  readonly compare: ReturnType<typeof useCompare>;
}

/** The latest values on one scale, and the years where there are several. */
export function CompareFigures({ workspace, compare }: CompareFiguresProps) {
  const linkOf = useLinkOf(workspace.view);
  const copyLink = useCopyLink();
  const hasYears = yearsFigure(compare.context) !== undefined;
  const card = { linkOf, copyLink };

  return (
    <>
      <FigureCard figureIn={compare.figureIn(valuesFigure)} {...card} />
      {hasYears ? (
        <FigureCard figureIn={compare.figureIn(whole(yearsFigure, valuesFigure))} {...card} />
      ) : null}
    </>
  );
}

/** The profiles with their table beside them; where they cannot be drawn, why. */
export function CompareProfiles({ workspace, compare }: CompareFiguresProps) {
  const locale = useLocale();
  const linkOf = useLinkOf(workspace.view);
  const copyLink = useCopyLink();
  const figureIn = compare.figureIn(whole(radarFigure, valuesFigure));
  const axes = radarAxes(compare.context).length;
  if (axes < fewestAxes) {
    return <p className={styles['few']}>{locale.text.compare.radar.few(axes)}</p>;
  }

  return (
    <div className={styles['profiles']}>
      <FigureCard figureIn={figureIn} linkOf={linkOf} copyLink={copyLink} />
      <RadarTable figureIn={figureIn} />
    </div>
  );
}

function RadarTable({ figureIn }: { readonly figureIn: (locale: Locale) => Figure }) {
  const { table } = figureIn(useLocale());

  return <SheetTable sheet={table} label={table.caption} />;
}

/** A figure that is known to be there. */
function whole(
  make: (context: CompareContext) => Figure | undefined,
  otherwise: (context: CompareContext) => Figure,
) {
  return (context: CompareContext) => make(context) ?? otherwise(context);
}
