import { type ChartKind, chartKinds } from '../../domain/explore/chartKind.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ExploreContext } from './exploreContext.ts';
import styles from './ExplorePage.module.css';
import { KindIcon } from './KindIcon.tsx';
import { RefusedKinds } from './RefusedKinds.tsx';
import { refusalWords } from './refusalWords.ts';

interface KindPickerProps {
  readonly context: ExploreContext;
  readonly onChoose: (kind: ChartKind) => void;
}

/** The kinds of chart: those that can be drawn as buttons, the others with the reason why not. */
export function KindPicker({ context, onChoose }: KindPickerProps) {
  const { text } = useLocale();
  const { offers, wish } = context;
  const offered = chartKinds.filter((kind) => offers[kind].kind === 'offered');
  const refused = chartKinds.flatMap((kind) => {
    const offer = offers[kind];

    return offer.kind === 'refused' ? [{ kind, reason: refusalWords(context, offer.reason) }] : [];
  });

  return (
    <div>
      <div role="group" aria-label={text.explore.chart} className={styles['kinds']}>
        {offered.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles['kind']}
            aria-pressed={kind === wish.kind}
            onClick={() => onChoose(kind)}
          >
            <KindIcon kind={kind} />
            {text.chartKinds[kind]}
          </button>
        ))}
      </div>
      <RefusedKinds title={text.explore.unavailable} refused={refused} />
    </div>
  );
}
