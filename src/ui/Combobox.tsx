import { type InputEvent, type KeyboardEvent, useId, useState } from 'react';
import styles from './Combobox.module.css';
import { Hidden } from './Hidden.tsx';
import { PageIcon } from './pageIcons.tsx';

export interface ComboboxOption {
  readonly value: string;
  readonly name: string;
  /** Beside the name: what tells it from another of the same name. */
  readonly detail: string;
}

interface ComboboxProps {
  readonly label: string;
  /** Stands in the empty field. */
  readonly hint: string;
  readonly query: string;
  readonly options: readonly ComboboxOption[];
  /** How many match, or that nothing does; shown below the list and read out. */
  readonly status: string;
  readonly isDisabled: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (value: string) => void;
}

/** A field that searches as it is typed in; arrow keys walk its list, Enter chooses, Escape closes. */
export function Combobox(props: ComboboxProps) {
  const { label, hint, query, options, status, isDisabled, onQuery, onChoose } = props;
  const listId = useId();
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const isListed = isOpen && query !== '';
  const at = Math.min(active, options.length - 1);
  const current = isListed ? options[at] : undefined;

  function choose(value: string) {
    onChoose(value);
    setIsOpen(false);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setIsOpen(false);
    if (event.key === 'Enter' && current) choose(current.value);
    if (step === undefined) return;
    event.preventDefault();
    setIsOpen(true);
    setActive(Math.max(0, Math.min(options.length - 1, at + (isListed ? step : 0))));
  }

  return (
    <div className={styles['box']}>
      <div className={styles['field']}>
        <PageIcon name="plus" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-activedescendant={current ? optionId(listId, current) : undefined}
          autoComplete="off"
          placeholder={hint}
          disabled={isDisabled}
          value={query}
          onInput={(event: InputEvent<HTMLInputElement>) => {
            onQuery(event.currentTarget.value);
            setActive(0);
            setIsOpen(true);
          }}
          onClick={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles['popup']} hidden={!isListed}>
        <div id={listId} role="listbox" aria-label={label}>
          {options.map((option) => (
            <Choice
              key={option.value}
              id={optionId(listId, option)}
              option={option}
              isActive={option === current}
              onChoose={choose}
            />
          ))}
        </div>
        <p className={styles['status']} aria-hidden="true">
          {status}
        </p>
      </div>
      <div role="status" aria-live="polite">
        <Hidden>{isListed ? status : ''}</Hidden>
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const optionId = (listId: string, { value }: ComboboxOption) => `${listId}-${value}`;

interface ChoiceProps {
  readonly id: string;
  readonly option: ComboboxOption;
  readonly isActive: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of the list. The field keeps the focus and takes the keys; here the pointer acts. */
function Choice({ id, option, isActive, onChoose }: ChoiceProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={() => onChoose(option.value)}
    >
      <b>{option.name}</b> <span className={styles['detail']}>{option.detail}</span>
    </div>
  );
}
