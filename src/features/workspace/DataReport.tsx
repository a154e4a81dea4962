import type { LoadedDataset } from '../../data/package/loadedDataset.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { faultText } from './problemText.ts';
import styles from './DataReport.module.css';

/** How many faults are written out: enough to see a pattern. */
const written = 50;

/** What did not come in whole: rows that were not read, one by one, and files that were cut off. */
export function DataReport({ loaded }: { readonly loaded: LoadedDataset }) {
  const locale = useLocale();
  const { text, format } = locale;
  const { faults, shortfalls } = loaded;
  const summary = summaryOf(loaded);
  const shown = faults.slice(0, written);
  const more = faults.length - shown.length;

  return (
    <div className={styles['report']}>
      {shortfalls.map(({ resource, announced, arrived }) => (
        <Notice key={resource} tone="bad">
          {text.problems.shortfall(text.resources[resource], announced, arrived)}
        </Notice>
      ))}
      {faults.length === 0 ? null : (
        <Notice>
          {summary.leftOut > 0 ? (
            <p>{text.problems.report(summary.leftOut, format.number(summary.good))}</p>
          ) : null}
          {summary.cleared > 0 ? <p>{text.problems.cleared(summary.cleared)}</p> : null}
          <details>
            <summary className={styles['summary']}>{text.problems.showRows}</summary>
            <ul className={styles['rows']}>
              {shown.map((fault) => (
                <li key={`${fault.resource} ${fault.row} ${fault.column}`}>
                  {faultText(locale, fault)}
                </li>
              ))}
              {more > 0 ? <li>{text.problems.moreRows(more)}</li> : null}
            </ul>
          </details>
        </Notice>
      )}
    </div>
  );
}

function summaryOf({ dataset, faults }: LoadedDataset) {
  const leftOut = faults.filter(({ outcome }) => outcome === 'left-out').length;
  const tables = [
    dataset.clusters,
    dataset.provinces,
    dataset.segments,
    dataset.indicators,
    dataset.units,
    dataset.aggregates,
    dataset.observations,
    dataset.seriesBreaks,
    dataset.notices,
    dataset.noticeLinks,
    dataset.topics,
    dataset.sources,
  ];

  return {
    leftOut,
    cleared: faults.length - leftOut,
    good: tables.reduce((sum, rows) => sum + rows.length, 0),
  };
}
