import { Link } from '@tanstack/react-router';
import { useDataset } from '../features/workspace/useDataset.ts';
import { useView } from '../features/workspace/useView.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { practiceMark } from '../i18n/practiceMark.ts';
import { Icon } from '../ui/icons.tsx';
import styles from './PracticeRibbon.module.css';

/** Under the top bar of every page of practice data: that no real place is meant, and the way back. */
export function PracticeRibbon() {
  const locale = useLocale();
  const view = useView();
  const state = useDataset();
  const { practice } = locale.text;
  const clusters = state.kind === 'loaded' ? state.loaded.dataset.clusters : [];
  const mark = practiceMark(locale, { isFictional: true, clusters });

  return (
    <aside aria-label={practice.tag} className={styles['ribbon']}>
      <p className={styles['words']}>
        <strong className={styles['tag']}>
          <Icon name="warning" /> {practice.tag}
        </strong>{' '}
        <span>{practice.ribbon(mark?.note ?? practice.someNote)}</span>
      </p>
      <Link
        to="."
        search={{ ...view, dataset: 'published', ignored: [] }}
        resetScroll={false}
        className={styles['back']}
      >
        {practice.back}
      </Link>
    </aside>
  );
}
