import type { YearSpan } from '../../domain/explore/trendSeries.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ExplorePage.module.css';

interface YearsBarProps {
  /** Null where all years are shown. */
  readonly span: YearSpan | null;
  readonly onClear: () => void;
}

/** The years that the page is narrowed to, said in words, and the way back to all of them. */
export function YearsBar({ span, onClear }: YearsBarProps) {
  const { yearRange } = useLocale().text;

  return (
    <p role="status" className={styles['years']}>
      {span ? (
        <>
          {yearRange.said(String(span.from), String(span.to))}
          <Button kind="link" onClick={onClear}>
            {yearRange.clear}
          </Button>
        </>
      ) : null}
    </p>
  );
}
