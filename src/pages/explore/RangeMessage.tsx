import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { mostInLink, type RangeOutcome } from './rangeFilter.ts';
import styles from './RangeFields.module.css';

/** Why a range shows nothing, said when it happens. */
export function RangeMessage({ outcome }: { readonly outcome: RangeOutcome | null }) {
  const { range } = useLocale().text;

  return (
    <p role="status" className={styles['message']}>
      {messageOf(range, outcome)}
    </p>
  );
}

function messageOf(range: Messages['range'], outcome: RangeOutcome | null): string {
  if (!outcome || outcome.kind === 'found') return '';

  return outcome.kind === 'too-many'
    ? range.tooMany(outcome.count, mostInLink)
    : range[outcome.kind];
}
