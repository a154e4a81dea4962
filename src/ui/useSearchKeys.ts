import {
  type InputEvent,
  type KeyboardEvent,
  type CompositionEvent,
  useRef,
  useState,
} from 'react';

interface SearchKeys {
  /** The keys of the results, group by group. */
  readonly keys: readonly (readonly string[])[];
  readonly onType: (text: string) => void;
  readonly onChoose: (key: string) => void;
}

/** Enter that ends a composition may come a moment after it: Safari reports them in this order. */
const compositionTailMs = 60;

/**
 * Which result is active, and what the keys in the field do: arrows move and wrap around, Tab goes on to
 * the next group while there is one, Enter takes the active result, but not one that ends composing Chinese.
 */
export function useSearchKeys({ keys, onType, onChoose }: SearchKeys) {
  const [wanted, setWanted] = useState<string | null>(null);
  const composedAt = useRef(Number.NEGATIVE_INFINITY);
  const all = keys.flat();
  const active = all.find((key) => key === wanted) ?? all[0];

  function typed(text: string) {
    setWanted(null);
    onType(text);
  }

  function isComposing(event: KeyboardEvent): boolean {
    return (
      event.nativeEvent.isComposing || event.timeStamp - composedAt.current < compositionTailMs
    );
  }

  const field = {
    onInput: (event: InputEvent<HTMLInputElement>) => {
      if (!event.nativeEvent.isComposing) typed(event.currentTarget.value);
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      composedAt.current = event.timeStamp;
      typed(event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event) || active === undefined) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        onChoose(active);
      }
      const next = keyTarget(keys, active, event);
      if (next === undefined) return;
      event.preventDefault();
      setWanted(next);
    },
  };

  return { active, activate: setWanted, field };
}

/** The result that a key leads to from the active one; undefined for any other key, and for Tab at the end. */
export function keyTarget(
  keys: readonly (readonly string[])[],
  active: string,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): string | undefined {
  const all = keys.flat();
  const at = all.indexOf(active);
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at - 1);
  if (key !== 'Tab') return undefined;
  const group = keys.findIndex((group) => group.includes(active));

  return keys[shiftKey ? group - 1 : group + 1]?.[0];
}
