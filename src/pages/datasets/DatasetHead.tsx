import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import { datasetNames } from '../../state/viewState.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './Datasets.module.css';
import { usePackageDownload } from './usePackageDownload.ts';

/** The heading, the choice of the dataset, and the package as one file. */
export function DatasetHead({ workspace }: { readonly workspace: Workspace }) {
  const { loaded, view, changeView, locale } = workspace;
  const datasets = datasetWords(locale);
  const archive = usePackageDownload(loaded);
  const showOverlay = useAppStore((state) => state.showOverlay);

  return (
    <div className={styles['head']}>
      <div>
        <h1 className={styles['title']}>{datasets.title}</h1>
        <p className={styles['lede']}>{datasets.lede}</p>
      </div>
      <div className={styles['actions']}>
        <Segmented
          label={datasets.choice}
          value={view.dataset}
          options={datasetNames.map((value) => ({
            value,
            name: datasets.names[value],
            face: datasets.names[value],
          }))}
          onChoose={(dataset) => changeView({ dataset })}
        />
        <Button onClick={() => showOverlay('picture')}>{locale.text.proof.check}</Button>
        <Button
          kind="primary"
          icon={<Icon name="download" />}
          disabled={archive.isMaking}
          onClick={() => void archive.save()}
        >
          {archive.isMaking ? datasets.zipMaking : datasets.zip}
        </Button>
      </div>
    </div>
  );
}
