import {
  measureName,
  observationText,
  type Reader,
  statusWords,
} from '../../charts/observationFact.ts';
import type { Observation, Scope } from '../../domain/observation.ts';
import { valueGroups } from '../../domain/valueGroups.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { phone, useMedia } from '../../ui/useMedia.ts';
import { ValueCards } from './ValueCards.tsx';
import type { ValueGroupsProps } from './valueGroupsProps.ts';
import { ValueSource } from './ValueSource.tsx';
import styles from './ValuesTable.module.css';

interface ValuesTableProps {
  readonly reader: Reader;
  readonly observations: readonly Observation[];
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Under the table: what is not published, and why there is no total. */
  readonly footer: readonly string[];
}

/** Every published value, grouped by what it covers: measure, value, year, status, source, note. Nothing is left out. */
export function ValuesTable({ reader, observations, scopes, footer }: ValuesTableProps) {
  const isPhone = useMedia(phone);
  const groups = valueGroups(observations, reader.dataset.indicators).map(
    ({ scope, measures }) => ({
      scope,
      title: scopes[scope],
      rows: measures.flatMap((measure) => measure.observations),
    }),
  );

  return (
    <>
      {isPhone ? (
        <ValueCards reader={reader} groups={groups} />
      ) : (
        <WideTable reader={reader} groups={groups} />
      )}
      <div className={styles['footer']}>
        {footer.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </div>
    </>
  );
}

function WideTable({ reader, groups }: ValueGroupsProps) {
  const { text } = useLocale();
  const { facts, profile } = text;
  const headers = [facts.year, profile.table.scope, facts.status, facts.source, facts.note];

  return (
    <div className={styles['scroll']} role="region" aria-label={profile.table.name} tabIndex={0}>
      <table className={styles['table']} aria-label={profile.table.name}>
        <thead>
          <tr>
            <th scope="col">{facts.indicator}</th>
            <th scope="col" className={styles['number']}>
              {facts.value}
            </th>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ scope, title, rows }) => (
          <tbody key={scope}>
            <tr>
              <th colSpan={7} scope="rowgroup" className={styles['group']}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <ValueRow key={row.id} reader={reader} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface ValueRowProps {
  readonly reader: Reader;
  readonly row: Observation;
}

function ValueRow({ reader, row }: ValueRowProps) {
  const { text, of, format } = useLocale();
  const isContested = row.conflictGroup !== '';

  return (
    <tr>
      <th scope="row" className={styles['measure']}>
        {measureName(reader, row)}
      </th>
      <td className={`${styles['number']} ${isContested ? styles['conflict'] : ''}`}>
        {isContested ? '≠ ' : null}
        {observationText(reader, row)}
      </td>
      <td className={styles['year']}>{format.year(row.period, row.timeBasis)}</td>
      <td>{text.scopes[row.scope]}</td>
      <td>
        {statusWords(reader.locale, row)}
        {isContested ? <p className={styles['conflict']}>{text.facts.differs}</p> : null}
      </td>
      <td className={styles['source']}>
        <ValueSource reader={reader} row={row} />
      </td>
      <td className={styles['note']}>{of(row.note)}</td>
    </tr>
  );
}
