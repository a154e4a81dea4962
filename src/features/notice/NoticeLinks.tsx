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

/** What a notice concerns, as links to profiles or that filter. A tie that we inferred says so and is drawn dashed. */
export function NoticeLinks({ targets, view }: NoticeLinksProps) {
  const { text } = useLocale();
  return targets.map((target) => (
    <span key={target.key}>
      {text.notices.between}
      <TargetLink target={target} view={view} />
      {target.basis === 'inferred' ? (
        <span className={styles['basis']}>{text.notices.inferred}</span>
      ) : null}
    </span>
  ));
}

interface TargetLinkProps {
  readonly target: NoticeTargetLink;
  readonly view: ReadView;
}

function TargetLink({ target, view }: TargetLinkProps) {
  const { name, basis, to, patch, profile } = target;
  const search = profileView(view);
  const className = `${styles['link']} ${basis === 'inferred' ? styles['inferred'] : ''}`;
  if (profile?.type === 'cluster') {
    return (
      <Link
        to="/clusters/$clusterId"
        params={{ clusterId: profile.id }}
        search={search}
        className={className}
      >
        {name}
      </Link>
    );
  }
  if (profile?.type === 'province') {
    return (
      <Link
        to="/provinces/$provinceCode"
        params={{ provinceCode: profile.id }}
        search={search}
        className={className}
      >
        {name}
      </Link>
    );
  }

  return (
    <Link to={to} search={{ ...search, ...patch }} className={className}>
      {name}
    </Link>
  );
}
