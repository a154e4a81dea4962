import styles from '../theme/chart.module.css';
import { dyeOf } from '../theme/dyes.ts';
import type { KeyPlace } from './scatterKey.ts';

/** Colours and calculated lines in words, above the plot. */
export function ScatterKey({ keys }: { readonly keys: readonly KeyPlace[] }) {
  return keys.map((key) => (
    <g key={`${key.kind} ${key.text}`}>
      <Swatch place={key} />
      <text {...textPlace(key)} className={styles['note']}>
        {key.text}
      </text>
    </g>
  ));
}

function Swatch({ place: { kind, dye, x, y } }: { readonly place: KeyPlace }) {
  if (kind === 'dye') return <circle {...dotPlace(x, y)} style={{ fill: dyeOf(dye) }} />;

  return <line {...linePlace(x, y)} className={styles['guide']} />;
}

const dotPlace = (x: number, y: number) => ({ cx: x + 5, cy: y, r: 4.5 });
const linePlace = (x: number, y: number) => ({ x1: x, x2: x + 22, y1: y, y2: y });
const textPlace = ({ textX, y }: KeyPlace) => ({ x: textX, y: y + 4 });
