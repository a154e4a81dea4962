import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ExploreContext } from './exploreContext.ts';
import styles from './ExplorePage.module.css';

interface PracticeHintProps {
  readonly context: ExploreContext;
  readonly onSwitch: () => void;
}

/** Where the record has too few values for the chart, the practice data are offered. */
export function PracticeHint({ context, onSwitch }: PracticeHintProps) {
  const { explore } = useLocale().text;
  const { offers, wish, dataset } = context;
  if (offers[wish.kind].kind === 'offered' || dataset.isFictional) return null;

  return (
    <p className={styles['hint']}>
      {explore.practiceHint}
      <Button onClick={onSwitch}>{explore.practice}</Button>
    </p>
  );
}
