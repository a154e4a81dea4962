import { lazy, Suspense } from 'react';
import { useView } from '../features/workspace/useView.ts';
import { withWords } from '../i18n/withWords.ts';

const ComparedPlaces = lazy(
  withWords(() =>
    import('./ComparedPlaces.tsx').then((module) => ({ default: module.ComparedPlaces })),
  ),
);

/** The places chosen to be compared, at the foot of every page; loaded when the first one is chosen. */
export function ComparePlace() {
  const { ids } = useView();

  return ids.length === 0 ? null : (
    <Suspense>
      <ComparedPlaces />
    </Suspense>
  );
}
