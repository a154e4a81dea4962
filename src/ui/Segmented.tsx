import type { ReactNode } from 'react';
import styles from './Segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    /** Full name, read out and shown on hover. */
    readonly name: string;
    readonly face: ReactNode;
  }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices of which one holds, all in view. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: SegmentedProps<Value>) {
  return (
    <div role="group" aria-label={label} className={styles['group']}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles['option']}
          aria-pressed={option.value === value}
          aria-label={option.name}
          title={option.name}
          onClick={() => onChoose(option.value)}
        >
          {option.face}
        </button>
      ))}
    </div>
  );
}
