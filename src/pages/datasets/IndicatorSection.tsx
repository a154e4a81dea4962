import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { unitName } from '../../i18n/written.ts';
import styles from './Datasets.module.css';
import { valuesByIndicator } from './datasetSummary.ts';
import { MissingTable } from './MissingTable.tsx';
import { Section } from './Section.tsx';

/** Every indicator with its unit, the number of its values and what it means. */
export function IndicatorSection({ workspace }: { readonly workspace: Workspace }) {
  const { loaded, dataset, locale, moneyUnit } = workspace;
  const { format, of } = locale;
  const text = datasetWords(locale).indicators;
  const counts = valuesByIndicator(dataset);
  const count = format.number(dataset.indicators.length);
  if (loaded.failures.has('indicators')) return <MissingTable resource="indicators" />;
  const unitOf = (id: (typeof dataset.indicators)[number]['unit']) => {
    const unit = dataset.unitById.get(id);

    return unit ? unitName(locale, unit, moneyUnit) : id;
  };

  return (
    <Section span="c12" title={text.title(count)} subtitle={text.subtitle}>
      <details className={styles['details']}>
        <summary>{text.show(count)}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.unit}</th>
              <th scope="col" className={styles['number']}>
                {text.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {dataset.indicators.map(({ id, name, unit, definition }) => (
              <tr key={id}>
                <th scope="row">
                  {of(name)}
                  <small className={styles['under']}>{of(definition)}</small>
                </th>
                <td>{unitOf(unit)}</td>
                <td className={styles['number']}>{format.number(counts.get(id) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
