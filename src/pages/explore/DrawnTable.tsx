import { useMemo } from 'react';
import type { Figure } from '../../charts/figure.ts';
import { SheetTable } from '../../charts/frame/SheetTable.tsx';
import { firstRows, rowCount } from '../../charts/sheet.ts';
import type { LinkedMarks } from '../../charts/selection/linkedMarks.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './ExplorePage.module.css';

interface DrawnTableProps {
  readonly figure: Figure;
  readonly linked: LinkedMarks;
}

/** As many rows as a page can hold without being slow; a file has them all. */
const most = 300;

/** The table of exactly what is drawn. */
export function DrawnTable({ figure, linked }: DrawnTableProps) {
  const { explore } = useLocale().text;
  const { table } = figure;
  const count = rowCount(table);
  const shown = useMemo(() => firstRows(table, most), [table]);
  if (count === 0) return null;

  return (
    <section className={styles['drawn']} data-drawn-table="">
      <h2 className={styles['drawnTitle']}>{explore.drawn}</h2>
      <SheetTable sheet={shown} label={explore.drawn} linked={linked} />
      {count > most ? <p className={styles['hint']}>{explore.rowsShown(most, count)}</p> : null}
    </section>
  );
}
