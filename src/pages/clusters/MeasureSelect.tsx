import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { clusterMeasures } from '../../domain/measures.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './MeasureSelect.module.css';

interface MeasureSelectProps {
  readonly dataset: Dataset;
  readonly measure: IndicatorId;
  readonly onChoose: (measure: IndicatorId) => void;
}

/** By which measure the clusters are listed; each says how many clusters have it. */
export function MeasureSelect({ dataset, measure, onChoose }: MeasureSelectProps) {
  const { text, of } = useLocale();
  const covered = useMemo(() => clusterMeasures(dataset), [dataset]);
  const measures = covered.flatMap(({ indicator, clusters }) => {
    const known = dataset.indicatorById.get(indicator);

    return known
      ? [{ id: indicator, label: text.clusters.measureOption(of(known.name), clusters) }]
      : [];
  });

  return (
    <label className={styles['measure']}>
      {text.clusters.measure}
      <select
        value={measure}
        title={text.clusters.measureHint}
        onChange={(event) => {
          const chosen = measures.find(({ id }) => id === event.currentTarget.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {measures.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
