import { memo } from 'react';
import type { ClusterId } from '../../domain/ids.ts';
import type { LinkedMarks } from '../selection/linkedMarks.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useEvidence } from '../evidence/EvidenceContext.ts';
import type { Cell, Sheet, SheetColumn } from '../sheet.ts';
import styles from './SheetTable.module.css';

interface SheetTableProps {
  readonly sheet: Sheet;
  readonly label: string;
  /** Where rows are singled out together with the marks of figures. */
  readonly linked?: LinkedMarks;
}

/** The table twin of a figure: the same values in the same order, with their signs. */
export function SheetTable({ sheet, label, linked }: SheetTableProps) {
  const columns = sheet.columns.map((column, index) => ({ column, index }));
  const shown = columns.filter(({ column }) => column.isFileOnly !== true);

  return (
    // A table wider than its figure scrolls: focusable, so that keys can scroll it too.
    <div className={styles['scroll']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {shown.map(({ column, index }) => (
              <th key={index} scope="col" className={alignment(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, rowIndex) => (
            <SheetRow
              key={rowIndex}
              row={row}
              columns={sheet.columns}
              clusters={sheet.rowClusters?.[rowIndex]}
              onLight={linked?.onLight}
              {...standingOf(sheet.rowClusters?.[rowIndex], linked)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SheetRowProps {
  readonly row: Sheet['rows'][number];
  readonly columns: Sheet['columns'];
  readonly clusters: readonly ClusterId[] | undefined;
  readonly onLight: LinkedMarks['onLight'] | undefined;
  readonly isSelected: boolean;
  readonly isLit: boolean;
}

/** A row, written anew when it or its standing changes: the pointer lights a few of hundreds. */
const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, columns, clusters, onLight, isSelected, isLit } = props;
  const cells = columns.flatMap((column, index) =>
    column.isFileOnly === true ? [] : [{ column, index }],
  );
  const link =
    onLight && clusters && clusters.length > 0
      ? {
          className: [isSelected ? styles['selected'] : '', isLit ? styles['lit'] : ''].join(' '),
          onPointerEnter: () => onLight(clusters),
          onPointerLeave: () => onLight([]),
        }
      : {};

  return (
    <tr {...link}>
      {cells.map(({ column, index }) => (
        <td key={index} className={alignment(column)}>
          <CellText cell={row[index]} />
        </td>
      ))}
    </tr>
  );
});

const alignment = ({ kind }: SheetColumn) => (kind === 'number' ? styles['number'] : undefined);

function CellText({ cell }: { readonly cell: Cell | undefined }) {
  const evidence = useEvidence();
  const { text } = useLocale();
  if (!cell) return null;
  const { fact } = cell;
  if (fact !== undefined && evidence) {
    return (
      <button
        type="button"
        className={styles['value']}
        title={text.openers.value(cell.text)}
        aria-haspopup="dialog"
        aria-expanded={evidence.address === fact}
        onClick={() => evidence.open(fact)}
      >
        {cell.text}
      </button>
    );
  }
  if (cell.url === undefined) return cell.text;

  return (
    <a href={cell.url} target="_blank" rel="noreferrer">
      {cell.text}
    </a>
  );
}

/** Whether a row stands out with its clusters: selected, or under the pointer here or elsewhere. */
function standingOf(clusters: readonly ClusterId[] | undefined, linked: LinkedMarks | undefined) {
  if (!linked || !clusters) return { isSelected: false, isLit: false };
  const { selected, lit } = linked.highlight;

  return {
    isSelected: selected.size > 0 && clusters.some((id) => selected.has(id)),
    isLit: lit.size > 0 && clusters.some((id) => lit.has(id)),
  };
}
