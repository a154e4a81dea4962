import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import { useView } from '../../features/workspace/useView.ts';

/** The address of the slide that is looked at; it opens as the show when that is how it is seen. */
export function useSlideLink(): string {
  const view = useView();

  return useLinkOf({ ...view, slide: view.slide ?? 1 })();
}
