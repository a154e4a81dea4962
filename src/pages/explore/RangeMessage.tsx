import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { mostInLink, type RangeOutcome } from './rangeFilter.ts';
import styles from './RangeFields.module.css';

/** Why a range shows nothing, said when it happens. */
export function RangeMessage({ outcome }: { readonly outcome: RangeOutcome | null }) {
  const { text } = useLocale();

  return (
    <p role="status" className={styles['message']}>
      {messageOf(text, outcome)}
    </p>
  );
}

function messageOf(
  { range, yearRange }: Pick<Messages, 'range' | 'yearRange'>,
  outcome: RangeOutcome | null,
): string {
  switch (outcome?.kind) {
    case undefined:
    case 'found':
    case 'years':
      return '';
    case 'too-many':
      return range.tooMany(outcome.count, mostInLink);
    case 'few-years':
      return yearRange.few;
    case 'empty':
    case 'reversed':
    case 'none':
      return range[outcome.kind];
  }
}
