import type { Check, Mend } from '../../charts/export/lint/check.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './ExportDialog.module.css';

interface PictureChecksProps {
  readonly checks: readonly Check[];
  readonly onMend: (mend: Mend) => void;
}

/** What was found in the picture: hints, each with what mends it, then what is in order. */
export function PictureChecks({ checks, onMend }: PictureChecksProps) {
  const locale = useLocale();
  const { pictures } = locale.text;
  const passes = checks.filter(({ level }) => level === 'pass').length;
  const counted = pictures.counted(checks.length - passes, passes);

  return (
    <section aria-labelledby="picture-checks">
      <div className={styles['head']}>
        <h3 id="picture-checks">{pictures.checks}</h3>
        <span role="status">{counted}</span>
      </div>
      <ul className={styles['checks']}>
        {checks.map((check) => (
          <li key={check.rule} className={styles[check.level]}>
            <span className={styles['sign']}>
              <Icon name={check.level === 'pass' ? 'check' : 'warning'} />
            </span>
            <span>
              <Hidden>{`${pictures.levels[check.level]} `}</Hidden>
              {sentence(check, locale)}
            </span>
            {check.mends.map((mend) => (
              <Button key={mend} kind="link" onClick={() => onMend(mend)}>
                {pictures.mends[mend]}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence({ rule, level, count }: Check, { text, format }: Locale): string {
  const { passes, hints, noSource } = text.pictures;
  if (rule === 'source' && level === 'stop') return noSource;

  return (level === 'pass' ? passes : hints)[rule](format.number(count));
}
