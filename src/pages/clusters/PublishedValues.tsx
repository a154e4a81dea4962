import {
  measureName,
  observationText,
  sourceLine,
  statusWords,
} from '../../charts/observationFact.ts';
import { type Observation, scopes } from '../../domain/observation.ts';
import { periodEnd } from '../../domain/period.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { TableReader } from './clusterContext.ts';
import styles from './ClusterDrawer.module.css';
import { ValueOpener } from './ValueOpener.tsx';

interface PublishedValuesProps {
  readonly reader: TableReader;
  readonly observations: readonly Observation[];
}

/** Every value that is published of a place: the whole first, the latest first; nothing is left out. */
export function PublishedValues({ reader, observations }: PublishedValuesProps) {
  const { text, of, format } = useLocale();
  if (observations.length === 0) return <p>{text.clusters.drawer.noValues}</p>;
  const ordered = orderedValues(observations);

  return ordered.map((row) => {
    const source = sourceLine(reader, row);

    return (
      <div key={row.id} className={styles['value']}>
        <p className={styles['amount']}>
          <span>
            {measureName(reader, row)}
            {text.facts.comma}
            {format.year(row.period, row.timeBasis)}
          </span>
          <ValueOpener id={row.id}>
            <b>{observationText(reader, row)}</b>
          </ValueOpener>
        </p>
        <p className={styles['meta']}>
          {row.scope === 'whole' ? null : `${text.scopes[row.scope]}${text.facts.semicolon}`}
          {statusWords(reader.locale, row)}
        </p>
        {row.conflictGroup === '' ? null : (
          <p className={`${styles['meta']} ${styles['conflict']}`}>{text.facts.differs}</p>
        )}
        {of(row.note) === '' ? null : <p className={styles['meta']}>{of(row.note)}</p>}
        <p className={styles['meta']}>
          {source.url === null ? (
            source.detail
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer" className={styles['link']}>
              {source.detail}
            </a>
          )}
        </p>
      </div>
    );
  });
}

function orderedValues(observations: readonly Observation[]): readonly Observation[] {
  const end = (row: Observation) => periodEnd(row.period) ?? 0;

  return observations.toSorted(
    (a, b) =>
      scopes.indexOf(a.scope) - scopes.indexOf(b.scope) ||
      a.indicator.localeCompare(b.indicator) ||
      end(b) - end(a),
  );
}
