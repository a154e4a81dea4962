import type { LinkedNotice } from '../../domain/noticeFilter.ts';
import type { Notice } from '../../domain/notice.ts';
import { isSummaryHeading, noticeHeading } from '../../features/notice/noticeHeading.ts';
import { NoticeLinks } from '../../features/notice/NoticeLinks.tsx';
import { noticeTargets } from '../../features/notice/noticeTargets.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { citation } from '../../i18n/citation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { moneyInWords } from '../../i18n/written.ts';
import styles from './Notices.module.css';

interface NoticeItemProps {
  readonly workspace: Workspace;
  readonly entry: LinkedNotice;
}

/** One notice: when, what, by whom, whom it concerns, and where it is from. */
export function NoticeItem({ workspace, entry }: NoticeItemProps) {
  const locale = useLocale();
  const { text, format, of } = locale;
  const { dataset, view } = workspace;
  const { notice, links } = entry;
  const targets = noticeTargets(dataset, locale, links);
  const sources = [notice.source, ...notice.furtherSources].flatMap((id) => {
    const source = dataset.sourceById.get(id);

    return source ? [citation(locale, source)] : [];
  });

  return (
    <li className={styles['notice']}>
      <div className={styles['when']}>
        <time dateTime={notice.publishedAt}>
          {notice.publishedAt === '' ? text.notices.undated : format.date(notice.publishedAt)}
        </time>
        {notice.views === null
          ? text.notices.viewsUnknown
          : text.notices.views(format.number(notice.views))}
      </div>
      <div>
        <h2 className={styles['name']}>{noticeHeading(locale, notice)}</h2>
        <OtherTitle notice={notice} />
        {isSummaryHeading(locale, notice) ? null : (
          <p className={styles['summary']}>{of(notice.summary)}</p>
        )}
        <p className={styles['meta']}>
          <span className={styles['tag']}>{text.notices.categories[notice.category]}</span>
          {detailsOf(locale, notice)}
        </p>
        {targets.length > 0 ? (
          <p className={styles['meta']}>
            {text.notices.concerns}
            <NoticeLinks targets={targets} view={view} />
          </p>
        ) : null}
        {sources.map((source) => (
          <p key={source.text} className={styles['source']}>
            {text.sources.label}
            {text.sources.colon}
            {source.url === null ? (
              source.text
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.text}
              </a>
            )}
            {text.sources.kind(source.kind)}
          </p>
        ))}
      </div>
    </li>
  );
}

/** The title in the other language; where the heading is a summary, the only title that was seen. */
function OtherTitle({ notice }: { readonly notice: Notice }) {
  const { other, of, text, language } = useLocale();
  const isOnlyForeign = notice.title[language] === '';
  const title = isOnlyForeign ? of(notice.title) : other(notice.title);
  if (title === '') return null;

  return <p className={styles['other']}>{isOnlyForeign ? text.notices.titleSeen(title) : title}</p>;
}

/** Issuer, dates and amount, as far as they are known. */
function detailsOf(locale: Locale, notice: Notice): string {
  const { text, format, of } = locale;
  const issuer = of(notice.issuer);
  const parts = [
    issuer === '' ? text.notices.issuerUnknown : `${text.notices.issuer} ${issuer}`,
    notice.documentDate === '' ? '' : text.notices.document(format.date(notice.documentDate)),
    notice.effectiveDate === '' ? '' : text.notices.effective(format.date(notice.effectiveDate)),
    notice.amount === null ? '' : text.notices.amount(moneyInWords(locale, notice.amount)),
  ];

  return parts.filter((part) => part !== '').join(text.facts.semicolon);
}
