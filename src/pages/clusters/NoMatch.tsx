import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import type { ClusterIndex } from '../../domain/clusterIndex.ts';
import type { Condition } from '../../features/filter/filterWords.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { reliefOf } from './relief.ts';

interface NoMatchProps {
  readonly index: ClusterIndex;
  readonly filter: ClusterFilter;
  readonly conditions: readonly Condition[];
  readonly onRemove: (condition: Condition) => void;
  readonly onClear: () => void;
}

/** Why no row is left, and the one click that brings the most of them back. */
export function NoMatch({ index, filter, conditions, onRemove, onClear }: NoMatchProps) {
  const { filters } = useLocale().text;
  const relief = reliefOf(index, filter, conditions);
  const action = relief ? (
    <Button onClick={() => onRemove(relief.condition)}>
      {filters.removeOne(relief.condition.valueName)}
    </Button>
  ) : (
    <Button onClick={onClear}>{filters.clear}</Button>
  );

  return (
    <State title={filters.none} actions={action}>
      {relief ? <p>{filters.noneHint(relief.condition.valueName, relief.count)}</p> : null}
      <p>{filters.noneWhy}</p>
    </State>
  );
}
