import type { Header } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { moneyAmount } from '../../i18n/format.ts';
import { isMoney, unitName } from '../../i18n/written.ts';
import { PageIcon } from '../../ui/pageIcons.tsx';
import type { TableReader } from './clusterContext.ts';
import styles from './ClusterTable.module.css';
import type { features, TableRow } from './tableColumns.tsx';
import { barWidth, tickPlaces } from './barScale.ts';

interface ColumnHeaderProps {
  readonly header: Header<typeof features, TableRow>;
  readonly reader: TableReader;
  /** Whether several columns share the order, so that each must say its place in it. */
  readonly isShared: boolean;
}

/** The name of a column, by which it sorts; Shift adds it to the order. The value column carries the scale of its bars. */
export function ColumnHeader({ header, reader, isShared }: ColumnHeaderProps) {
  const { text } = useLocale();
  const { column } = header;
  const name = String(column.columnDef.header);
  const direction = column.getIsSorted();
  const place = column.getSortIndex() + 1;
  const sort = column.getCanSort() ? (
    <button
      type="button"
      className={styles['sort']}
      aria-label={text.clusters.sortBy(name)}
      title={text.clusters.sortHint}
      onClick={column.getToggleSortingHandler()}
    >
      {name}
      {direction ? (
        <PageIcon name={direction === 'asc' ? 'arrow-up' : 'arrow-down'} size={12} />
      ) : null}
      {direction && isShared ? <span className={styles['order']}>{place}</span> : null}
    </button>
  ) : (
    <span className={styles['sort']}>{name}</span>
  );

  return (
    <th
      scope="col"
      aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
      className={styles[column.id]}
    >
      {column.id === 'value' ? <ValueHead sort={sort} reader={reader} /> : sort}
    </th>
  );
}

interface ValueHeadProps {
  readonly sort: ReactNode;
  readonly reader: TableReader;
}

function ValueHead({ sort, reader }: ValueHeadProps) {
  const { format } = useLocale();
  const { unit, moneyUnit, locale } = reader;
  const perUnit = unit && isMoney(unit) ? 1 / moneyAmount(1, moneyUnit) : 1;
  const places = tickPlaces(reader.ticks).map(({ tick, x }) => ({
    x,
    label: format.number(tick / perUnit),
  }));

  return (
    <span className={styles['valueHead']}>
      <span>
        {sort}
        <br />
        <span className={styles['unit']}>{unit ? unitName(locale, unit, moneyUnit) : ''}</span>
      </span>
      <span aria-hidden="true" className={styles['scale']} style={{ width: barWidth }}>
        {places.map(({ x, label }) => (
          <span key={x} style={{ left: x }}>
            {label}
          </span>
        ))}
      </span>
    </span>
  );
}
