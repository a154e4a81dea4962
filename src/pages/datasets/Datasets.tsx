import { ReadingKey } from '../../features/reading-key/ReadingKey.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { BreakSection } from './BreakSection.tsx';
import { DatasetFigures } from './DatasetFigures.tsx';
import { DatasetHead } from './DatasetHead.tsx';
import styles from './Datasets.module.css';
import { DatasetTiles } from './DatasetTiles.tsx';
import { DoubtSection } from './DoubtSection.tsx';
import { IndicatorSection } from './IndicatorSection.tsx';
import { MethodSection } from './MethodSection.tsx';
import { ResourceSection } from './ResourceSection.tsx';
import { SourceSection } from './SourceSection.tsx';

/** A dataset: how sure its values are comes first, then its tables, doubts, breaks, indicators and sources. */
export function Datasets({ workspace }: { readonly workspace: Workspace }) {
  const { locale } = workspace;
  const datasets = datasetWords(locale);

  return (
    <>
      <DocumentTitle title={locale.text.shell.documentTitle(datasets.title)} />
      <DatasetHead workspace={workspace} />
      <DatasetTiles workspace={workspace} />
      <div className={styles['grid']}>
        <DatasetFigures workspace={workspace} />
        <div className={`${styles['c7']} ${styles['stack']}`}>
          <ResourceSection workspace={workspace} />
          <MethodSection workspace={workspace} />
        </div>
        <DoubtSection workspace={workspace} />
        <BreakSection workspace={workspace} />
        <IndicatorSection workspace={workspace} />
        <SourceSection workspace={workspace} />
      </div>
      <ReadingKey />
    </>
  );
}
