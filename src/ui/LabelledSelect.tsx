import styles from './LabelledSelect.module.css';

interface LabelledSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  /** Shown on hover: how to read the names. */
  readonly hint?: string;
  readonly onChoose: (value: Value) => void;
}

/** One choice of many, with its name before it. */
export function LabelledSelect<Value extends string>(props: LabelledSelectProps<Value>) {
  const { label, value, options, hint, onChoose } = props;

  return (
    <label className={styles['field']}>
      {label}
      <select
        value={value}
        title={hint}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
