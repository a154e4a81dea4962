import { Slider } from '@base-ui/react/slider';
import { useState } from 'react';
import styles from './RangeSlider.module.css';

interface RangeSliderProps {
  readonly label: string;
  /** Names of the places from first to last. */
  readonly places: readonly string[];
  readonly value: readonly [number, number];
  readonly endNames: readonly [string, string];
  /** Called when an end is let go, not while it is dragged. */
  readonly onChange: (value: readonly [number, number]) => void;
}

/** Two ends on a row of places, dragged or moved with the arrow keys. */
export function RangeSlider({ label, places, value, endNames, onChange }: RangeSliderProps) {
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const shown = dragged ?? value;
  const last = Math.max(1, places.length - 1);

  return (
    <Slider.Root
      aria-label={label}
      min={0}
      max={last}
      value={[...shown]}
      onValueChange={(next) => setDragged(pair(next))}
      onValueCommitted={(next) => {
        setDragged(null);
        onChange(pair(next));
      }}
    >
      <Slider.Control className={styles['control']}>
        <Slider.Track className={styles['track']}>
          <Slider.Indicator className={styles['range']} />
          {endNames.map((name, index) => (
            <Slider.Thumb
              key={name}
              index={index}
              className={styles['thumb']}
              getAriaLabel={() => name}
              getAriaValueText={(_, at) => places[at] ?? ''}
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}

function pair(value: readonly number[] | number): readonly [number, number] {
  const ends = typeof value === 'number' ? [value, value] : value;

  return [ends[0] ?? 0, ends[1] ?? 0];
}
