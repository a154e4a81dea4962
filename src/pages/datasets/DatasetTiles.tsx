import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { FileLink } from './FileLink.tsx';
import { datasetTiles } from './tileFacts.ts';
import styles from './DatasetTiles.module.css';

/** The numbers at the head of the page, each with the file that it is counted from. */
export function DatasetTiles({ workspace }: { readonly workspace: Workspace }) {
  const { loaded, locale } = workspace;
  const { tiles } = datasetWords(locale);

  return (
    <section aria-label={tiles.label} className={styles['tiles']}>
      {datasetTiles(loaded, locale).map(({ id, label, number, unit, note, file }) => (
        <div key={id} className={styles['tile']}>
          <h2 className={styles['label']}>{label}</h2>
          <p className={styles['value']}>
            {number}
            {unit === '' ? null : <span className={styles['unit']}> {unit}</span>}
          </p>
          <p className={styles['note']}>{note}</p>
          {file ? (
            <p className={styles['file']}>
              <FileLink file={file} name={tiles.download(file.shownName)}>
                {file.shownName}
              </FileLink>
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
