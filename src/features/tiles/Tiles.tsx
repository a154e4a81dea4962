import { lazy, Suspense, useRef, useState } from 'react';
import { MarkCard } from '../../charts/frame/MarkCard.tsx';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Tile } from './tile.ts';
import styles from './Tiles.module.css';

const Popover = lazy(() =>
  import('../../ui/Popover.tsx').then((module) => ({ default: module.Popover })),
);

/** Up to as many stand in one row of four. */
const fewTiles = 4;

interface TilesProps {
  readonly tiles: readonly Tile[];
  /** Names the numbers as a whole; the headline figures where none is given. */
  readonly label?: string;
}

/** The headline numbers, each with the evidence behind it. */
export function Tiles({ tiles, label }: TilesProps) {
  const { text } = useLocale();
  const isFew = tiles.length <= fewTiles;

  return (
    <section
      aria-label={label ?? text.tiles.label}
      className={`${styles['tiles']} ${isFew ? styles['few'] : ''}`}
    >
      {tiles.map((tile) => (
        <HeadlineTile key={tile.id} tile={tile} />
      ))}
    </section>
  );
}

function HeadlineTile({ tile }: { readonly tile: Tile }) {
  const { text } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  return (
    <div className={styles['tile']}>
      <h2 className={styles['label']}>{tile.label}</h2>
      <p className={styles['value']}>
        {tile.sign === '' ? null : <span className={styles['sign']}>{tile.sign}</span>}
        {tile.number}
        {tile.unit === '' ? null : <span className={styles['unit']}>{tile.unit}</span>}
      </p>
      {tile.parts ? (
        <div className={styles['parts']} aria-hidden="true">
          <span className={styles['strong']} style={{ flexGrow: tile.parts.strong }} />
          <span className={styles['weak']} style={{ flexGrow: tile.parts.weak }} />
        </div>
      ) : null}
      <p className={styles['note']}>{tile.note}</p>
      <button
        ref={opener}
        type="button"
        className={styles['evidence']}
        aria-label={text.tiles.open(tile.label, tile.evidenceName)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="file" size={13} />
        <span>{tile.evidenceName}</span>
      </button>
      {isOpen ? (
        <Suspense>
          <Popover label={tile.label} anchor={opener} onClose={() => setIsOpen(false)}>
            <MarkCard fact={tile.evidence} />
          </Popover>
        </Suspense>
      ) : null}
    </div>
  );
}
