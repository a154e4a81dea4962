import { type InputEvent, useEffect, useRef } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  /** The text that the address holds. */
  readonly value: string;
  /** What is searched: shown in the empty field, and read out as its name. */
  readonly hint?: string;
  readonly name?: string;
  readonly onChange: (text: string) => void;
}

/** Search by name, pinyin or initials. Half-typed Chinese is not searched for until it is composed. */
export function SearchField({ value, hint, name, onChange }: SearchFieldProps) {
  const { text } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef<readonly string[]>([value]);

  // The address follows the typing a little later. A text that was typed is not written back into
  // the field, or fast letters would be lost; a text that came from elsewhere is.
  useEffect(() => {
    const at = sent.current.indexOf(value);
    sent.current = at < 0 ? [value] : sent.current.slice(at);
    if (at < 0 && input.current) input.current.value = value;
  }, [value]);

  function send(typed: string) {
    const trimmed = typed.trim();
    if (sent.current.at(-1) === trimmed) return;
    sent.current = [...sent.current, trimmed];
    onChange(trimmed);
  }

  return (
    <label className={styles['field']}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        defaultValue={value}
        placeholder={hint ?? text.filters.search}
        aria-label={name ?? text.filters.searchLabel}
        onInput={(event: InputEvent<HTMLInputElement>) => {
          if (!event.nativeEvent.isComposing) send(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => send(event.currentTarget.value)}
      />
    </label>
  );
}
