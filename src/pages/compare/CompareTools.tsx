import { moved, without } from '../../domain/comparedPlaces.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import { AddPlace } from './AddPlace.tsx';
import styles from './Compare.module.css';
import { PlaceChips } from './PlaceChips.tsx';
import type { useCompare } from './useCompare.ts';

interface CompareToolsProps {
  readonly workspace: Workspace;
  readonly compare: ReturnType<typeof useCompare>;
}

/** Who is compared, in which order, and the search for one more; each change is an entry of the history. */
export function CompareTools({ workspace, compare }: CompareToolsProps) {
  const { view, changeView, locale } = workspace;
  const { text, of } = locale;
  const announce = useAppStore((state) => state.announce);
  const { places } = compare.set;
  const shown: readonly string[] = places.map(({ id }) => id);
  const rest = view.ids.filter((id) => !shown.includes(id));
  const nameOf = (id: string) => {
    const place = places.find((one) => one.id === id);

    return place ? of(place.short) : id;
  };

  function move(id: string, step: -1 | 1) {
    const order = moved(shown, id, step);
    if (order === shown) return;
    changeView({ ids: [...order, ...rest] });
    announce(text.compare.moved(nameOf(id), order.indexOf(id) + 1, order.length));
  }

  function remove(id: string) {
    changeView({ ids: without(view.ids, id) });
    announce(text.compare.removed(nameOf(id)));
  }

  function add(id: string, name: string) {
    changeView({ ids: [...shown, id, ...rest.filter((one) => one !== id)] });
    announce(text.compare.added(name, shown.length + 1));
  }

  return (
    <div className={styles['tools']}>
      {places.length === 0 ? null : <PlaceChips places={places} onMove={move} onRemove={remove} />}
      <AddPlace workspace={workspace} set={compare.set} onAdd={add} />
    </div>
  );
}
