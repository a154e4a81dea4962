import { useState } from 'react';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './Show.module.css';
import { clockText, elapsedOf, elapsedText, standing, switched } from './showTime.ts';
import { useNow } from './useNow.ts';

/** The time of the day, and how long the talk has taken. */
export function PresenterClock() {
  const { text } = useLocale();
  const now = useNow();
  const [watch, setWatch] = useState(() => switched(standing, Date.now()));
  const [clock, elapsed] = [clockText(new Date(now)), elapsedText(elapsedOf(watch, now))];

  return (
    <div className={styles['clock']}>
      <p>
        {text.present.clock} <b>{clock}</b>
      </p>
      <p>
        {text.present.elapsed} <b>{elapsed}</b>
      </p>
      <Button onClick={() => setWatch(switched(watch, Date.now()))}>
        {watch.since === null ? text.present.start : text.present.pause}
      </Button>
      <Button onClick={() => setWatch(standing)}>{text.present.reset}</Button>
    </div>
  );
}
