import { useRef } from 'react';
import type { ComparedPlace } from '../../domain/comparedPlaces.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import styles from './Compare.module.css';

interface PlaceChipsProps {
  readonly places: readonly ComparedPlace[];
  readonly onMove: (id: string, step: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

/** One chip a place in the order of the columns; its buttons move it and take it out. */
export function PlaceChips({ places, onMove, onRemove }: PlaceChipsProps) {
  const { text, of } = useLocale();
  const { compare } = text;
  const list = useRef<HTMLUListElement>(null);
  const chips = places.map((place, index) => ({
    id: place.id,
    name: of(place.short),
    isFirst: index === 0,
    isLast: index === places.length - 1,
  }));

  function remove(id: string) {
    onRemove(id);
    // The button goes with its chip: the focus goes to the list instead of nowhere.
    list.current?.focus();
  }

  return (
    <ul ref={list} tabIndex={-1} aria-label={compare.set} className={styles['chips']}>
      {chips.map(({ id, name, isFirst, isLast }) => (
        <li key={id} className={styles['chip']}>
          <IconButton
            name={compare.moveLeft(name)}
            icon={<PageIcon name="arrow-left" size={13} />}
            aria-disabled={isFirst}
            onClick={() => onMove(id, -1)}
          />
          <span>{name}</span>
          <IconButton
            name={compare.moveRight(name)}
            icon={<PageIcon name="arrow-right" size={13} />}
            aria-disabled={isLast}
            onClick={() => onMove(id, 1)}
          />
          <IconButton
            name={compare.remove(name)}
            icon={<PageIcon name="x" size={13} />}
            onClick={() => remove(id)}
          />
        </li>
      ))}
    </ul>
  );
}
