import { memo, type SyntheticEvent, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ExploreContext } from './exploreContext.ts';
import { limitOf, rangeAxes, rangeOutcome, type RangeOutcome } from './rangeFilter.ts';
import styles from './RangeFields.module.css';

interface RangeFieldsProps {
  readonly context: ExploreContext;
  readonly onApply: (outcome: RangeOutcome) => void;
}

const ends = ['from', 'to'] as const;
type Field = `${'x' | 'y'}-${(typeof ends)[number]}`;

/** The range that can be dragged over a chart, by keys: two fields an axis. */
export const RangeFields = memo(function RangeFields({ context, onApply }: RangeFieldsProps) {
  const { text } = useLocale();
  const [typed, setTyped] = useState<Partial<Readonly<Record<Field, string>>>>({});
  const axes = rangeAxes(context, context.wish.kind);
  if (axes.length === 0) return null;
  const limit = (field: Field) => limitOf(typed[field] ?? '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onApply(
      rangeOutcome(axes, {
        x: { from: limit('x-from'), to: limit('x-to') },
        y: { from: limit('y-from'), to: limit('y-to') },
      }),
    );
  };

  return (
    <details className={styles['range']}>
      <summary>{text.range.title}</summary>
      <form className={styles['form']} onSubmit={submit} noValidate>
        {axes.map(({ name, axis }) => (
          <fieldset key={name} className={styles['axis']}>
            <legend>{axis.title}</legend>
            {ends.map((end) => (
              <label key={end}>
                {text.range[end]}
                <input
                  type="number"
                  step="any"
                  value={typed[`${name}-${end}`] ?? ''}
                  onChange={(event) =>
                    setTyped({ ...typed, [`${name}-${end}`]: event.currentTarget.value })
                  }
                />
              </label>
            ))}
          </fieldset>
        ))}
        <Button type="submit">{text.range.apply}</Button>
      </form>
      <p className={styles['hint']}>{text.range.hint}</p>
    </details>
  );
});
