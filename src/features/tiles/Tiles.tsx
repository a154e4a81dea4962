import { useMemo } from 'react';
import { useEvidence, useShelvedFacts } from '../../charts/evidence/EvidenceContext.ts';
import { factAddress } from '../../charts/evidence/factAddress.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Tile } from './tile.ts';
import styles from './Tiles.module.css';

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
  useShelvedFacts(
    useMemo(() => new Map(tiles.map((tile) => [tileAddress(tile), tile.evidence])), [tiles]),
  );

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

const tileAddress = ({ evidence }: Tile) => factAddress('tiles', evidence);

function HeadlineTile({ tile }: { readonly tile: Tile }) {
  const { text } = useLocale();
  const evidence = useEvidence();
  const address = tileAddress(tile);

  return (
    <div className={styles['tile']} data-keys="">
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
        type="button"
        className={styles['evidence']}
        aria-label={text.tiles.open(tile.label, tile.evidenceName)}
        aria-haspopup="dialog"
        aria-keyshortcuts="e"
        aria-expanded={evidence?.address === address}
        onClick={() => evidence?.open(address)}
      >
        <Icon name="file" size={13} />
        <span>{tile.evidenceName}</span>
      </button>
    </div>
  );
}
