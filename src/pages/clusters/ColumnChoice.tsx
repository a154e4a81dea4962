import type { RefObject } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { type TableColumn, tableColumns } from '../../state/viewState.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './ClustersPage.module.css';

interface ColumnChoiceProps {
  readonly columns: readonly TableColumn[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onChange: (columns: readonly TableColumn[]) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** Which columns the table shows; the name always stays. */
export function ColumnChoice({ columns, anchor, onChange, onReset, onClose }: ColumnChoiceProps) {
  const { text } = useLocale();

  return (
    <Popover label={text.clusters.columnsTitle} anchor={anchor} onClose={onClose}>
      <fieldset>
        <legend className={styles['legend']}>{text.clusters.columnsTitle}</legend>
        {tableColumns.map((column) => (
          <label key={column} className={styles['choice']}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...columns, column] : without(columns, column),
                )
              }
            />
            {text.columns[column]}
          </label>
        ))}
      </fieldset>
      <Button kind="link" onClick={onReset}>
        {text.clusters.columnsReset}
      </Button>
    </Popover>
  );
}

function without(columns: readonly TableColumn[], gone: TableColumn): readonly TableColumn[] {
  return columns.filter((column) => column !== gone);
}
