const layers = '[role="dialog"], [role="menu"]';

/** Whether nothing was opened after a dialog: Escape closes one layer at a time, the last one first. */
export function isUppermost(dialog: HTMLElement | null): boolean {
  const open = [...document.querySelectorAll(layers)].filter(
    (layer) => dialog === layer || dialog?.contains(layer) !== true,
  );

  return open.at(-1) === dialog;
}
