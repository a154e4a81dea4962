import styles from './ExplorePage.module.css';

export interface ChoiceOption {
  readonly value: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of several, in a list that opens. */
export function Choice({ label, options, value, onChoose }: ChoiceProps) {
  return (
    <label className={styles['choice']}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
