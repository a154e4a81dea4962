import { lazy, Suspense } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './Notices.module.css';

const RangeSlider = lazy(() =>
  import('../../ui/RangeSlider.tsx').then((module) => ({ default: module.RangeSlider })),
);

interface MonthBrushProps {
  /** Every month from the first to the last. */
  readonly months: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
}

/** The brush of the timeline: two ends that choose a time; the whole time is no filter. */
export function MonthBrush({ months, from, to, onChange }: MonthBrushProps) {
  const { text, format } = useLocale();
  if (months.length < 2) return null;
  const last = months.length - 1;
  const value = [indexOf(months, from, 0), indexOf(months, to, last)] as const;
  const names = months.map((month) => format.date(month));
  const [start = '', end = ''] = value.map((at) => names[at]);

  return (
    <div className={styles['brush']}>
      <Suspense fallback={<div style={{ height: 28 }} />}>
        <RangeSlider
          label={text.notices.date}
          places={names}
          value={value}
          endNames={[text.notices.from, text.notices.to]}
          onChange={([first, final]) =>
            onChange(
              first === 0 ? null : (months[first] ?? null),
              final === last ? null : (months[final] ?? null),
            )
          }
        />
      </Suspense>
      <p className={styles['ends']}>
        <span>{text.notices.monthOf(text.notices.from, start)}</span>
        <span>{text.notices.monthOf(text.notices.to, end)}</span>
      </p>
    </div>
  );
}

/** Where a month stands; a month beyond the axis stands at its end. */
function indexOf(months: readonly string[], month: string | null, open: number): number {
  if (month === null) return open;
  const at = months.findIndex((other) => other >= month);

  return at < 0 ? months.length - 1 : at;
}
