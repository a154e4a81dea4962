import { lazy, Suspense, useRef, useState } from 'react';
import { fewestCompared } from '../../domain/comparedPlaces.ts';
import { usePinItem } from '../../charts/shown/usePinItem.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './Compare.module.css';
import { comparisonFigure, comparisonId } from './figures/comparisonFigure.ts';
import { useCompareExport } from './useCompareExport.ts';
import type { useCompare } from './useCompare.ts';

const Menu = lazy(() => import('../../ui/Menu.tsx').then((module) => ({ default: module.Menu })));

interface CompareHeadProps {
  readonly workspace: Workspace;
  readonly compare: ReturnType<typeof useCompare>;
}

/** The title of the page, and what can be done with the whole comparison. */
export function CompareHead({ workspace, compare }: CompareHeadProps) {
  const { view, locale } = workspace;
  const { text } = locale;
  const [isOpen, setIsOpen] = useState(false);
  const exportButton = useRef<HTMLButtonElement>(null);
  const copyLink = useCopyLink();
  const link = useLinkOf(view)();
  const { saveCsv, saveXlsx } = useCompareExport(compare.context, link);
  const pin = usePinItem({
    id: comparisonId,
    figureIn: compare.figureIn(comparisonFigure),
    link: `${link}#${comparisonId}`,
    announce: useAppStore((state) => state.announce),
  });
  const { places } = compare.set;
  const ledes = { cluster: text.compare.ledeClusters, province: text.compare.ledeProvinces };
  const [first] = places;
  // One place stands beside nothing yet.
  const lede =
    first && places.length >= fewestCompared ? ledes[first.kind](places.length) : text.compare.lede;

  return (
    <div className={styles['head']}>
      <div>
        <h1 className={styles['title']}>{text.compare.title}</h1>
        <p className={styles['lede']}>{lede}</p>
      </div>
      {places.length < fewestCompared ? null : (
        <div className={styles['actions']}>
          <Button icon={<Icon name="link" />} onClick={() => void copyLink(link)}>
            {text.link.copy}
          </Button>
          <Button
            ref={exportButton}
            kind="primary"
            icon={<Icon name="download" />}
            aria-haspopup="menu"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(true)}
          >
            {text.compare.export}
          </Button>
        </div>
      )}
      <Suspense>
        {isOpen ? (
          <Menu
            label={text.compare.export}
            anchor={exportButton}
            groups={[
              [
                ...pin,
                { name: text.exporting.csv, onChoose: saveCsv },
                { name: text.exporting.xlsx, onChoose: () => void saveXlsx() },
              ],
            ]}
            onClose={() => setIsOpen(false)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
