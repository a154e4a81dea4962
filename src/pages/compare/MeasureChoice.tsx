import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import styles from './Compare.module.css';
import type { ComparedMeasure } from './compareContext.ts';

interface MeasureChoiceProps {
  readonly measures: readonly ComparedMeasure[];
  readonly chosen: Indicator;
  readonly onChoose: (measure: IndicatorId) => void;
}

/** Which measure the figures are about; each says how many of the places have it. */
export function MeasureChoice({ measures, chosen, onChoose }: MeasureChoiceProps) {
  const { text, of } = useLocale();

  return (
    <label className={styles['measure']}>
      {text.compare.measure}
      <select
        value={chosen.id}
        title={text.compare.measureHint}
        onChange={(event) => {
          const known = measures.find(
            ({ indicator }) => indicator.id === event.currentTarget.value,
          );
          if (known) onChoose(known.indicator.id);
        }}
      >
        {measures.map(({ indicator, values }) => (
          <option key={indicator.id} value={indicator.id}>
            {text.compare.measureOption(of(indicator.name), values)}
          </option>
        ))}
      </select>
    </label>
  );
}
