import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { clusterMeasures } from '../../domain/measures.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';

interface MeasureSelectProps {
  readonly dataset: Dataset;
  readonly measure: IndicatorId;
  readonly onChoose: (measure: IndicatorId) => void;
}

/** By which measure the clusters are listed; each says how many clusters have it. */
export function MeasureSelect({ dataset, measure, onChoose }: MeasureSelectProps) {
  const { text, of } = useLocale();
  const covered = useMemo(() => clusterMeasures(dataset), [dataset]);
  const options = covered.flatMap(({ indicator, clusters }) => {
    const known = dataset.indicatorById.get(indicator);

    return known
      ? [{ value: indicator, name: text.clusters.measureOption(of(known.name), clusters) }]
      : [];
  });

  return (
    <LabelledSelect
      label={text.clusters.measure}
      value={measure}
      options={options}
      hint={text.clusters.measureHint}
      onChoose={onChoose}
    />
  );
}
