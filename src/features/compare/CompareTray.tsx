import { Link } from '@tanstack/react-router';
import { type ComparedSet, fewestCompared } from '../../domain/comparedPlaces.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ReadView } from '../../state/viewState.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CompareTray.module.css';

interface CompareTrayProps {
  readonly set: ComparedSet;
  /** What the link to the comparison takes along. */
  readonly search: ReadView;
  readonly onClear: () => void;
}

/** The set that is being put together: who is in it, the way to the comparison, and the way out. */
export function CompareTray({ set, search, onClear }: CompareTrayProps) {
  const { text, of, format } = useLocale();
  const { tray, one } = text.compare;
  const names = set.places.map(({ short }) => of(short));
  const [first = ''] = names;
  const isEnough = names.length >= fewestCompared;

  return (
    <section aria-label={tray.label} className={styles['tray']}>
      <p className={styles['words']}>
        {isEnough ? tray.chosen(names.length, format.list(names)) : one(first)}
      </p>
      <Link to="/compare" search={search} className={styles['open']}>
        {tray.open}
      </Link>
      <Button onClick={onClear}>{tray.clear}</Button>
    </section>
  );
}
