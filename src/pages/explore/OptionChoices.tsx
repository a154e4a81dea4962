import { toggled } from '../../domain/clusterFilter.ts';
import type { ChartKind } from '../../domain/explore/chartKind.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ChartOption } from '../../state/viewState.ts';
import styles from './ExplorePage.module.css';

/** What a kind leaves open. */
const optionsOf: Partial<Readonly<Record<ChartKind, readonly ChartOption[]>>> = {
  bars: ['stacked', 'relative'],
  scatter: ['linear', 'fit', 'quadrants'],
  distribution: ['linear'],
  slope: ['linear'],
};

/** What the panels of small multiples leave open. */
const panelOptionsOf: typeof optionsOf = {
  scatter: ['linear', 'fit'],
  distribution: ['linear'],
  slope: ['linear'],
};

interface OptionChoicesProps {
  readonly kind: ChartKind;
  readonly panel: ChartKind;
  readonly chosen: readonly ChartOption[];
  readonly label: string;
  readonly onChange: (options: readonly ChartOption[]) => void;
}

/** Ways to draw the chart, each on or off. */
export function OptionChoices({ kind, panel, chosen, label, onChange }: OptionChoicesProps) {
  const { explore } = useLocale().text;
  const options = (kind === 'multiples' ? panelOptionsOf[panel] : optionsOf[kind]) ?? [];
  if (options.length === 0) return null;

  return (
    <fieldset className={styles['options']}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} className={styles['option']}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={() => onChange(toggled(chosen, option))}
          />
          {explore.option[option]}
        </label>
      ))}
    </fieldset>
  );
}
