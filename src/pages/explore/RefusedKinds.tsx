import type { ChartKind } from '../../domain/explore/chartKind.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './ExplorePage.module.css';

interface RefusedKindsProps {
  readonly title: string;
  readonly refused: readonly { readonly kind: ChartKind; readonly reason: string }[];
}

/** What cannot be drawn, each kind with the reason why not; nothing where all can. */
export function RefusedKinds({ title, refused }: RefusedKindsProps) {
  const { chartKinds } = useLocale().text;
  if (refused.length === 0) return null;

  return (
    <details className={styles['refused']}>
      <summary>{title}</summary>
      <dl>
        {refused.map(({ kind, reason }) => (
          <div key={kind}>
            <dt>{chartKinds[kind]}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
