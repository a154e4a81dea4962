import { openingDrawings } from './iconDrawings.ts';

export type IconName = keyof typeof openingDrawings;

/** A drawing beside a name; it says nothing to a screen reader. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const Drawing = openingDrawings[name];

  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
