import type { Notice } from '../../domain/notice.ts';
import type { NoticeTie } from '../../domain/noticeTies.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './TieList.module.css';

interface TieListProps {
  readonly ties: readonly NoticeTie[];
  readonly headingOf: (notice: Notice) => string;
  /** How a tie that is not the place's own is worded. */
  readonly throughWords: (tie: NoticeTie) => string;
}

/** Notices with what ties them to the place: its own, stated or inferred, then those of the places around it. */
export function TieList({ ties, headingOf, throughWords }: TieListProps) {
  const { text, format } = useLocale();
  const { notices } = text.profile;

  return (
    <ol>
      {ties.map((tie) => (
        <li key={tie.notice.id} className={styles['tie']}>
          <time className={styles['date']} dateTime={tie.notice.publishedAt}>
            {tie.notice.publishedAt === ''
              ? text.notices.undated
              : format.date(tie.notice.publishedAt)}
          </time>
          <div>
            <h3 className={styles['name']}>{headingOf(tie.notice)}</h3>
            <p className={styles['about']}>
              {text.notices.categories[tie.notice.category]}
              {text.notices.between}
              {tie.through === 'own' ? null : `${throughWords(tie)}${text.notices.between}`}
              <span className={tie.basis === 'inferred' ? styles['inferred'] : ''}>
                {notices.own[tie.basis]}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
