/** What the windows of one show tell each other. */
export type ShowMessage =
  /** A window that has just come asks where the show is. */
  | { readonly kind: 'asked'; readonly deck: string }
  | {
      readonly kind: 'at';
      readonly deck: string;
      readonly slide: number;
      readonly page: number;
    };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A message about this deck; anything else that comes over the channel is not for this window. */
export function isShowMessage(value: unknown, deck: string): value is ShowMessage {
  if (!isObject(value) || value['deck'] !== deck) return false;
  if (value['kind'] === 'asked') return true;

  return value['kind'] === 'at' && isPlace(value['slide']) && isPlace(value['page']);
}

const isPlace = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
