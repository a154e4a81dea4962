import { Link } from '@tanstack/react-router';
import { NoticeLinks } from '../../features/notice/NoticeLinks.tsx';
import { noticesFor } from '../../features/notice/noticesFor.ts';
import { noticeHeading } from '../../features/notice/noticeHeading.ts';
import { briefTargets } from '../../features/notice/noticeTargets.ts';
import { initialView } from '../../state/viewCodec.ts';
import type { ReadView } from '../../state/viewState.ts';
import styles from './LatestNotices.module.css';
import type { OverviewContext } from './overviewContext.ts';
import { noticeSummary } from './noticeSummary.ts';

/** How many notices the overview shows before it leads to all of them. */
const shownAtMost = 6;

interface LatestNoticesProps {
  readonly context: OverviewContext;
  readonly view: ReadView;
}

/** The newest notices that concern what is selected. */
export function LatestNotices({ context, view }: LatestNoticesProps) {
  const { dataset, locale, isNarrowed, narrowed } = context;
  const { text } = locale;
  const passing = isNarrowed ? new Set(narrowed.rows.map(({ cluster }) => cluster.id)) : null;
  const notices = noticesFor(dataset, { provinces: view.province, clusters: passing });
  const shown = notices.slice(0, shownAtMost);
  const search = {
    ...initialView,
    ignored: [],
    province: view.province,
    lang: view.lang,
    theme: view.theme,
    mock: view.mock,
  };

  return (
    <section className={styles['notices']} aria-labelledby="latest-notices">
      <header className={styles['header']}>
        <div>
          <h2 id="latest-notices" className={styles['title']}>
            {text.overview.notices}
          </h2>
          <p className={styles['subtitle']}>{noticeSummary(locale, notices)}</p>
        </div>
        <Link to="/notices" search={search} className={styles['all']}>
          {text.overview.allNotices}
        </Link>
      </header>
      {shown.length === 0 ? <p className={styles['none']}>{text.overview.noticesNone}</p> : null}
      <ol>
        {shown.map(({ notice, links }) => (
          <li key={notice.id} className={styles['notice']}>
            <time className={styles['date']} dateTime={notice.publishedAt}>
              {notice.publishedAt === ''
                ? text.notices.undated
                : locale.format.date(notice.publishedAt)}
            </time>
            <div>
              <h3 className={styles['name']}>{noticeHeading(locale, notice)}</h3>
              <p className={styles['about']}>
                {text.notices.categories[notice.category]}
                <NoticeLinks targets={briefTargets(dataset, locale, links)} view={view} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
