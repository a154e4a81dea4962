import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { profileView } from '../../state/profileView.ts';
import type { ReadView } from '../../state/viewState.ts';
import type { NoticeTargetLink } from './noticeTargets.ts';
import styles from './NoticeLinks.module.css';

interface NoticeLinksProps {
  readonly targets: readonly NoticeTargetLink[];
  readonly view: ReadView;
}

/** What a notice concerns, as links that filter. A tie that we inferred says so and is drawn dashed. */
export function NoticeLinks({ targets, view }: NoticeLinksProps) {
  const { text } = useLocale();
  const search = profileView(view);

  return targets.map(({ key, name, basis, to, patch }) => (
    <span key={key}>
      {text.notices.between}
      <Link
        to={to}
        search={{ ...search, ...patch }}
        className={`${styles['link']} ${basis === 'inferred' ? styles['inferred'] : ''}`}
      >
        {name}
      </Link>
      {basis === 'inferred' ? (
        <span className={styles['basis']}>{text.notices.inferred}</span>
      ) : null}
    </span>
  ));
}
