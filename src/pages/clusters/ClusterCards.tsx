import { useRef } from 'react';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { CompareButton } from '../../features/compare/CompareButton.tsx';
import { observationsBehind } from '../../domain/latestValue.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { unitName } from '../../i18n/written.ts';
import { useWidth } from '../../ui/useWidth.ts';
import styles from './ClusterCards.module.css';
import type { TableReader } from './clusterContext.ts';
import { valueText, yearText } from './clusterLine.ts';
import { FlagList } from './FlagList.tsx';
import type { FooterWords } from './footerWords.ts';
import { NameCell } from './NameCell.tsx';
import type { TableRow } from './tableColumns.tsx';
import { TableFooter } from './TableFooter.tsx';
import { BarFills, ValueBar } from './ValueBar.tsx';
import { ValueNumber } from './ValueCell.tsx';
import { ValueOpener } from './ValueOpener.tsx';
import { CardsInView } from './CardsInView.tsx';

interface ClusterCardsProps {
  readonly reader: TableReader;
  readonly places: readonly TableRow[];
  readonly footer: FooterWords;
  readonly onOpen: (row: ClusterRow) => void;
}

const drawnAtMost = 500;

/** The clusters as cards, one under the other, for a narrow window. */
export function ClusterCards({ reader, places, footer, onOpen }: ClusterCardsProps) {
  const { text } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list);
  const card = (place: TableRow) => (
    <ClusterCard
      key={place.row.cluster.id}
      reader={reader}
      place={place}
      width={width}
      onOpen={onOpen}
    />
  );

  return (
    <>
      <BarFills />
      <ul ref={list} aria-label={text.clusters.title} className={styles['list']}>
        {places.length > drawnAtMost ? (
          <CardsInView
            count={places.length}
            cardAt={(index) => {
              const place = places[index];

              return place ? card(place) : null;
            }}
          />
        ) : (
          places.map(card)
        )}
      </ul>
      <div className={styles['footer']}>
        <TableFooter reader={reader} footer={footer} />
      </div>
    </>
  );
}

interface ClusterCardProps {
  readonly reader: TableReader;
  readonly place: TableRow;
  readonly width: number;
  readonly onOpen: (row: ClusterRow) => void;
}

function ClusterCard({ reader, place, width, onOpen }: ClusterCardProps) {
  const { row, depth } = place;
  const value = valueText(reader, row.latest);
  const largest = reader.ticks.at(-1) ?? 1;
  const [first] = observationsBehind(row.latest);
  const unit = reader.unit ? unitName(reader.locale, reader.unit, reader.moneyUnit) : '';

  return (
    <li className={styles['card']} data-keys="">
      <div className={styles['head']}>
        <NameCell reader={reader} row={row} depth={depth} onOpen={onOpen} />
        <span>
          <ValueOpener id={first?.id}>
            <ValueNumber value={value} />
          </ValueOpener>{' '}
          {value.kind === 'missing' ? null : <span className={styles['unit']}>{unit}</span>}
        </span>
      </div>
      <ValueBar value={value} largest={largest} width={width} />
      <div className={styles['foot']}>
        <span>{placeWords(reader, row)}</span>
        <span>
          {yearText(reader, row.latest)} <FlagList reader={reader} row={row} />
          <CompareButton
            id={row.cluster.id}
            name={reader.locale.of(row.cluster.short)}
            look="icon"
          />
        </span>
      </div>
    </li>
  );
}

/** Province, level and first segment in one line. */
function placeWords({ dataset, locale }: TableReader, { cluster }: ClusterRow): string {
  const province = dataset.provinceByCode.get(cluster.province);
  const [first] = cluster.segments;
  const segment = first === undefined ? undefined : dataset.segmentById.get(first);

  return [
    province ? locale.of(province.short) : cluster.province,
    locale.text.filters.level[cluster.level],
    segment ? locale.of(segment.name) : '',
  ]
    .filter((part) => part !== '')
    .join(locale.text.facts.comma);
}
