import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { citation } from '../../i18n/citation.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import styles from './Datasets.module.css';
import { valuesBySource } from './datasetSummary.ts';
import { MissingTable } from './MissingTable.tsx';
import { Section } from './Section.tsx';

/** Every source as it is cited, linked only where the link is safe, with the number of values that rest on it. */
export function SourceSection({ workspace }: { readonly workspace: Workspace }) {
  const { loaded, dataset, locale } = workspace;
  const { format } = locale;
  const text = datasetWords(locale).sources;
  const counts = valuesBySource(dataset);
  const count = format.number(dataset.sources.length);
  if (loaded.failures.has('sources')) return <MissingTable resource="sources" />;
  const rows = dataset.sources.map((source) => ({
    id: source.id,
    cited: citation(locale, source),
    count: format.number(counts.get(source.id) ?? 0),
  }));

  return (
    <Section span="c12" title={text.title(count)} subtitle={text.subtitle}>
      <details className={styles['details']}>
        <summary>{text.show(count)}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.kind}</th>
              <th scope="col" className={styles['number']}>
                {text.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.cited.url === null ? (
                    row.cited.text
                  ) : (
                    <a
                      href={row.cited.url}
                      target="_blank"
                      rel="noreferrer"
                      className={styles['link']}
                    >
                      {row.cited.text}
                    </a>
                  )}
                </td>
                <td>{row.cited.kind}</td>
                <td className={styles['number']}>{row.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
