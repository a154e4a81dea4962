import type { Figure } from '../../charts/figure.ts';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import styles from './Datasets.module.css';
import { sourceKindsFigure } from './figures/sourceKindsFigure.ts';
import { valuesFigure } from './figures/valuesFigure.ts';

const figures = [
  { make: valuesFigure, span: 'c7' },
  { make: sourceKindsFigure, span: 'c5' },
] as const;

/** How sure the values are, and of what kind the sources. */
export function DatasetFigures({ workspace }: { readonly workspace: Workspace }) {
  const { dataset, view } = workspace;
  const linkOf = useLinkOf(view);
  const copyLink = useCopyLink();
  const figureIn =
    (make: (reader: Pick<Workspace, 'dataset' | 'locale'>) => Figure) => (locale: Locale) =>
      make({ dataset, locale });

  return figures.map(({ make, span }) => (
    <div key={make.name} className={styles[span]}>
      <FigureCard figureIn={figureIn(make)} linkOf={linkOf} copyLink={copyLink} />
    </div>
  ));
}
