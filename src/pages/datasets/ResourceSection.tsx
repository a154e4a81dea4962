import { DataProblem } from '../../features/workspace/DataProblem.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import styles from './Datasets.module.css';
import { ResourceRow } from './ResourceRow.tsx';
import { rejectedRows, resourceStates } from './resourceStates.ts';
import { Section } from './Section.tsx';

/** Every table of the package: its rows, those that were not read, and its file; what failed, with another try. */
export function ResourceSection({ workspace }: { readonly workspace: Workspace }) {
  const { loaded, locale, retry } = workspace;
  const text = datasetWords(locale).tables;
  const { number } = locale.format;
  const states = resourceStates(loaded);
  const rejected = rejectedRows(states);

  return (
    <Section span="c7" title={text.title(number(states.length))} subtitle={text.subtitle}>
      {[...loaded.failures].map(([resource, error]) => (
        <DataProblem key={resource} resource={resource} error={error} retry={retry} />
      ))}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" className={styles['number']}>
              {text.rows}
            </th>
            <th scope="col" className={styles['number']}>
              {text.rejected}
            </th>
            <th scope="col" className={styles['wide']}>
              {text.oneRow}
            </th>
            <th scope="col">{text.download}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <ResourceRow key={state.name} state={state} dataset={loaded.dataset} />
          ))}
        </tbody>
      </table>
      {loaded.failures.size > 0 && rejected === 0 ? null : (
        <p className={styles['foot']}>
          {rejected === 0 ? text.noneRejected : text.rejectedNote(number(rejected))}
        </p>
      )}
    </Section>
  );
}
