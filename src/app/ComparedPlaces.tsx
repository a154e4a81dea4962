import { useLocation } from '@tanstack/react-router';
import { CompareTray } from '../features/compare/CompareTray.tsx';
import { comparedSet } from '../domain/comparedPlaces.ts';
import { useWorkspace } from '../features/workspace/useWorkspace.ts';
import { useAppStore } from '../state/useAppStore.ts';
import { carriedView } from './navigation.ts';

/** The places chosen to be compared, at the foot of every page but that of the comparison. */
export function ComparedPlaces() {
  const state = useWorkspace();
  const { pathname } = useLocation();
  const announce = useAppStore((store) => store.announce);
  if (state.kind !== 'ready' || pathname.endsWith('/compare')) return null;
  const { view, dataset, changeView, locale } = state.workspace;
  const set = comparedSet(view.ids, dataset);
  if (set.places.length === 0) return null;

  return (
    <CompareTray
      set={set}
      search={carriedView(view)}
      onClear={() => {
        changeView({ ids: [] });
        announce(locale.text.compare.tray.cleared);
        // The button goes with the tray: the focus goes to the page instead of nowhere.
        document.querySelector('main')?.focus();
      }}
    />
  );
}
