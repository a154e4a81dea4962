import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { observationsBehind } from '../../domain/latestValue.ts';
import styles from './cells.module.css';
import type { TableReader } from './clusterContext.ts';
import { type ValueText, valueText } from './clusterLine.ts';
import { ValueBar } from './ValueBar.tsx';
import { ValueOpener } from './ValueOpener.tsx';

interface ValueCellProps {
  readonly reader: TableReader;
  readonly row: ClusterRow;
}

/** The latest value: sign, digits aligned on the point, and the bar on the scale of the table. */
export function ValueCell({ reader, row }: ValueCellProps) {
  const value = valueText(reader, row.latest);
  const largest = reader.ticks.at(-1) ?? 1;
  const [first] = observationsBehind(row.latest);

  return (
    <span className={styles['value']}>
      <ValueOpener id={first?.id}>
        <ValueNumber value={value} />
      </ValueOpener>
      <ValueBar value={value} largest={largest} />
    </span>
  );
}

export function ValueNumber({ value }: { readonly value: ValueText }) {
  if (value.kind !== 'value') {
    return (
      <span className={value.kind === 'missing' ? styles['none'] : styles['number']}>
        {value.text}
      </span>
    );
  }

  return (
    <span className={styles['number']}>
      <span className={styles['sign']}>{value.sign}</span>
      {value.whole}
      <span className={styles['fraction']}>{value.fraction}</span>
    </span>
  );
}
