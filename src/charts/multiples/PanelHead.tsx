import styles from '../theme/chart.module.css';
import { panelTitle } from './multiplesLayout.ts';
import type { PanelProps } from './panelProps.ts';

/** Whose panel it is, in both scripts where both fit. */
export function PanelHead({ panel, place }: Pick<PanelProps, 'panel' | 'place'>) {
  const { name, other } = panelTitle(panel, place.width - place.labelWidth);

  return (
    <text x={place.labelWidth} y={13} className={styles['strong']}>
      {name}
      {other === '' ? null : (
        <tspan dx={6} className={styles['note']}>
          {other}
        </tspan>
      )}
    </text>
  );
}
