import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Condition } from './filterWords.ts';
import styles from './FilterChips.module.css';

interface FilterChipsProps<Name extends string> {
  readonly conditions: readonly Condition<Name>[];
  readonly onRemove: (condition: Condition<Name>) => void;
  readonly onClear: () => void;
}

/** One chip a condition, each with its cross; clearing all stands behind the last. */
export function FilterChips<Name extends string>({
  conditions,
  onRemove,
  onClear,
}: FilterChipsProps<Name>) {
  const { text } = useLocale();
  if (conditions.length === 0) return null;

  return (
    <>
      {conditions.map((condition) => (
        <button
          key={`${condition.facet} ${condition.value}`}
          type="button"
          className={styles['chip']}
          aria-label={text.filters.remove(condition.facetName, condition.valueName)}
          onClick={() => onRemove(condition)}
        >
          <span className={styles['facet']}>{condition.facetName}</span>
          {condition.valueName}
          <Icon name="x" size={13} />
        </button>
      ))}
      <Button kind="link" onClick={onClear}>
        {text.filters.clear}
      </Button>
    </>
  );
}
