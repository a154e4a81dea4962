import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { breakMeasures, breakPlaces } from './breakRows.ts';
import styles from './Datasets.module.css';
import { MissingTable } from './MissingTable.tsx';
import { Section } from './Section.tsx';

/** Where definitions change or scopes differ, and what changes there. */
export function BreakSection({ workspace }: { readonly workspace: Workspace }) {
  const { loaded, dataset, locale } = workspace;
  const { format, of } = locale;
  const { breaks } = datasetWords(locale);
  const rows = dataset.seriesBreaks;
  if (loaded.failures.has('series_breaks')) return <MissingTable resource="series_breaks" />;
  if (rows.length === 0)
    return (
      <Section span="c12" title={breaks.none}>
        {null}
      </Section>
    );

  return (
    <Section span="c12" title={breaks.title(format.number(rows.length))} subtitle={breaks.subtitle}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{breaks.where}</th>
            <th scope="col">{breaks.year}</th>
            <th scope="col">{breaks.what}</th>
            <th scope="col" className={styles['wide']}>
              {breaks.kind}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{breakPlaces(row, dataset, locale)}</th>
              <td className={styles['year']}>{format.year(row.period, 'stated')}</td>
              <td>
                {of(row.description)}
                <small className={styles['under']}>{breakMeasures(row, dataset, locale)}</small>
              </td>
              <td className={styles['wide']}>{breaks.kinds[row.kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
