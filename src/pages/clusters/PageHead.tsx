import { lazy, Suspense, useRef, useState } from 'react';
import { filterWords } from '../../features/filter/filterWords.ts';
import { usePinItem } from '../../charts/shown/usePinItem.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { TableColumn } from '../../state/viewState.ts';
import { Button } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { clustersLede } from './clustersLede.ts';
import styles from './ClustersPage.module.css';
import type { FooterWords } from './footerWords.ts';
import { columnTokens } from './tableState.ts';
import type { useClusters } from './useClusters.ts';
import { clusterTableFigure, clusterTableId } from './clusterTableFigure.ts';
import { useTableExport } from './useTableExport.ts';

const ColumnChoice = lazy(() =>
  import('./ColumnChoice.tsx').then((module) => ({ default: module.ColumnChoice })),
);
const Menu = lazy(() => import('../../ui/Menu.tsx').then((module) => ({ default: module.Menu })));

interface PageHeadProps {
  readonly workspace: Workspace;
  readonly clusters: ReturnType<typeof useClusters>;
  readonly footer: FooterWords;
  readonly columns: readonly TableColumn[];
}

/** The title of the page, and what can be done with the whole table. */
export function PageHead({ workspace, clusters, footer, columns }: PageHeadProps) {
  const { dataset, view, changeView, measure, locale, moneyUnit } = workspace;
  const { text, language } = locale;
  const [opened, setOpened] = useState<'columns' | 'export' | null>(null);
  const columnsButton = useRef<HTMLButtonElement>(null);
  const exportButton = useRef<HTMLButtonElement>(null);
  const copyLink = useCopyLink();
  const link = useLinkOf(view)();
  const { saveCsv, saveXlsx } = useTableExport({
    reader: clusters.reader,
    rows: clusters.ordered,
    filters: filterWords({ dataset, locale, measure, moneyUnit }, clusters.filter),
    footer,
    link,
  });
  const pin = usePinItem({
    id: clusterTableId,
    figureIn: (inLocale) => {
      const unitThere = view.unit ?? usualMoneyUnit(inLocale);
      const there = { dataset, locale: inLocale, measure, moneyUnit: unitThere };

      return clusterTableFigure(
        { ...clusters.reader, locale: inLocale, moneyUnit: unitThere },
        clusters.ordered,
        filterWords(there, clusters.filter),
      );
    },
    link: `${link}#${clusterTableId}`,
    announce: useAppStore((state) => state.announce),
  });
  const rows = text.exporting.rows(clusters.ordered.length);

  return (
    <div className={styles['head']}>
      <div>
        <h1 className={styles['title']}>{text.clusters.title}</h1>
        <p className={styles['lede']}>{clustersLede(dataset, locale)}</p>
      </div>
      <div className={styles['actions']}>
        <span className={styles['onlyTable']}>
          <Button
            ref={columnsButton}
            icon={<PageIcon name="columns" />}
            aria-haspopup="dialog"
            aria-expanded={opened === 'columns'}
            onClick={() => setOpened('columns')}
          >
            {text.clusters.columnsButton}
          </Button>
        </span>
        <Button icon={<PageIcon name="link" />} onClick={() => void copyLink(link)}>
          {text.link.copy}
        </Button>
        <Button
          ref={exportButton}
          kind="primary"
          icon={<PageIcon name="download" />}
          aria-haspopup="menu"
          aria-expanded={opened === 'export'}
          onClick={() => setOpened('export')}
        >
          {text.clusters.export}
        </Button>
      </div>
      <Suspense>
        {opened === 'columns' ? (
          <ColumnChoice
            columns={columns}
            anchor={columnsButton}
            onChange={(chosen) => changeView({ cols: columnTokens(chosen, language) })}
            onReset={() => changeView({ cols: [] })}
            onClose={() => setOpened(null)}
          />
        ) : null}
        {opened === 'export' ? (
          <Menu
            label={text.clusters.export}
            anchor={exportButton}
            groups={[
              [
                ...pin,
                { name: text.exporting.csv, hint: rows, onChoose: () => void saveCsv() },
                { name: text.exporting.xlsx, hint: rows, onChoose: () => void saveXlsx() },
              ],
            ]}
            onClose={() => setOpened(null)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
