import type { ResourceName } from '../../data/package/resourceName.ts';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import { clearPatch, togglePatch } from '../../features/filter/filterPatch.ts';
import { ReadingKey } from '../../features/reading-key/ReadingKey.tsx';
import { DataProblem } from '../../features/workspace/DataProblem.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { boundsFigure } from './figures/boundsFigure.ts';
import { nationalFigure } from './figures/nationalFigure.ts';
import { pilotRegionsFigure } from './figures/pilotRegionsFigure.ts';
import { provinceMapFigure, provinceRankingFigure } from './figures/provinceFigures.ts';
import { segmentsFigure } from './figures/segmentsFigure.ts';
import { shareFigure } from './figures/shareFigure.ts';
import { LatestNotices } from './LatestNotices.tsx';
import styles from './OverviewPage.module.css';
import type { useOverview } from './useOverview.ts';

const values: readonly ResourceName[] = ['observations', 'indicators', 'units'];

/** The figures in the order of their weight, with the tables that each cannot do without. */
const figures = [
  { make: shareFigure, span: 'c5', needs: values },
  { make: boundsFigure, span: 'c7', needs: values },
  { make: pilotRegionsFigure, span: 'c7', needs: values },
  { make: 'notices', span: 'c5', needs: ['notices', 'notice_links'] },
  { make: provinceMapFigure, span: 'c5', needs: [] },
  { make: provinceRankingFigure, span: 'c4', needs: [] },
  { make: segmentsFigure, span: 'c3', needs: ['segments'] },
  { make: nationalFigure, span: 'c12', needs: values },
] as const;

/**
 * The figures that the dataset can have: practice data tell nothing of what only the record has, and
 * what they lack by design is not announced as missing.
 */
function figuresOf({ dataset, locale }: Workspace, { figureIn }: OverviewFiguresProps['overview']) {
  if (!dataset.isFictional) return figures;

  return figures.filter(({ make }) => {
    if (make === 'notices') return dataset.notices.length > 0;
    const { drawing } = figureIn(make)(locale);

    return drawing.kind !== 'empty' || drawing.cause === 'filters';
  });
}

interface OverviewFiguresProps {
  readonly workspace: Workspace;
  readonly overview: ReturnType<typeof useOverview>;
}

/** Every figure of the overview, the latest notices among them, and how to read their marks. */
export function OverviewFigures({ workspace, overview }: OverviewFiguresProps) {
  const { loaded, view, changeView, retry } = workspace;
  const linkOf = useLinkOf(view);
  const copyLink = useCopyLink();

  return (
    <>
      <div className={styles['grid']}>
        {figuresOf(workspace, overview).map(({ make, span, needs }) => {
          const missing = needs.find((resource) => loaded.failures.has(resource));
          const error = missing && loaded.failures.get(missing);
          const key = make === 'notices' ? make : make.name;

          return (
            <div key={key} className={styles[span]}>
              {missing && error ? (
                <DataProblem resource={missing} error={error} retry={retry} />
              ) : make === 'notices' ? (
                <LatestNotices context={overview.context} view={view} />
              ) : (
                <FigureCard
                  figureIn={overview.figureIn(make)}
                  linkOf={linkOf}
                  copyLink={copyLink}
                  onFilter={({ facet, value }) => {
                    if (facet !== 'month') changeView(togglePatch(view, facet, value));
                  }}
                  onClear={() => changeView(clearPatch)}
                />
              )}
            </div>
          );
        })}
      </div>
      <ReadingKey />
    </>
  );
}
