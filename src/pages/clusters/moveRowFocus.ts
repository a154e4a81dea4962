import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/** Arrow keys move the focus from one row to the next; Home and End to the first and last row drawn. */
export function moveRowFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = event.currentTarget.closest('table, ul');
  const names = [...(rows?.querySelectorAll<HTMLElement>('[data-row-button]') ?? [])];
  const to = targetOf(event.key, names.indexOf(event.currentTarget), names.length - 1);
  if (to === undefined) return;
  event.preventDefault();
  names[to]?.focus();
}

function targetOf(key: string, at: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key];

  return step === undefined ? undefined : Math.max(0, Math.min(last, at + step));
}
