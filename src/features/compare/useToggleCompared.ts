import { useNavigate } from '@tanstack/react-router';
import { toggled } from '../../domain/comparedPlaces.ts';

/** Puts a place into the set to be compared, or takes it out; the address holds the set. */
export function useToggleCompared(): (id: string) => void {
  const navigate = useNavigate();

  return (id) => {
    void navigate({
      to: '.',
      search: (view) => ({ ...view, ids: toggled(view.ids ?? [], id), ignored: [] }),
      resetScroll: false,
    });
  };
}
