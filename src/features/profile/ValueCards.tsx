import { measureName, observationText, statusWords } from '../../charts/observationFact.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ValueGroupsProps } from './valueGroupsProps.ts';
import { ValueSource } from './ValueSource.tsx';
import styles from './ValuesTable.module.css';

/** The same values one under the other, for a narrow window. */
export function ValueCards({ reader, groups }: ValueGroupsProps) {
  const { text, of, format } = useLocale();

  return (
    <div className={styles['list']}>
      {groups.map(({ scope, title, rows }) => (
        <section key={scope}>
          <h3>{title}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.id} className={styles['card']}>
                <p className={styles['line']}>
                  <b>{measureName(reader, row)}</b>
                  <b>{observationText(reader, row)}</b>
                </p>
                <p className={styles['small']}>
                  {format.year(row.period, row.timeBasis)}
                  {text.facts.semicolon}
                  {statusWords(reader.locale, row)}
                </p>
                {row.conflictGroup === '' ? null : (
                  <p className={styles['conflict']}>≠ {text.facts.differs}</p>
                )}
                <p className={styles['small']}>{of(row.note)}</p>
                <p className={styles['small']}>
                  <ValueSource reader={reader} row={row} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
