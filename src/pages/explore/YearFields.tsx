import { type SyntheticEvent, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ExploreContext } from './exploreContext.ts';
import { limitOf, type RangeOutcome } from './rangeFilter.ts';
import styles from './RangeFields.module.css';
import { offeredYears, yearsOutcome } from './yearRange.ts';

interface YearFieldsProps {
  readonly context: ExploreContext;
  readonly onApply: (outcome: RangeOutcome) => void;
}

const ends = ['from', 'to'] as const;

/** The years that can be dragged over a line, by keys and by touch: one field an end. */
export function YearFields({ context, onApply }: YearFieldsProps) {
  const { range, yearRange } = useLocale().text;
  const [typed, setTyped] = useState({ from: '', to: '' });
  const years = offeredYears(context);
  const [first, last] = [years[0], years.at(-1)];
  if (first === last) return null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onApply(yearsOutcome(years, { from: limitOf(typed.from), to: limitOf(typed.to) }));
  };

  return (
    <details className={styles['range']}>
      <summary>{yearRange.title}</summary>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <fieldset className={styles['axis']}>
          <legend>{yearRange.label}</legend>
          {ends.map((end) => (
            <label key={end}>
              {range[end]}
              <input
                type="number"
                min={first}
                max={last}
                placeholder={String(end === 'from' ? first : last)}
                value={typed[end]}
                onChange={(event) => setTyped({ ...typed, [end]: event.currentTarget.value })}
              />
            </label>
          ))}
        </fieldset>
        <Button type="submit">{yearRange.apply}</Button>
      </form>
      <p className={styles['hint']}>{yearRange.hint}</p>
    </details>
  );
}
