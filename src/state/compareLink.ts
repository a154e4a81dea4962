import { profileView } from './profileView.ts';
import { formatView } from './viewCodec.ts';
import type { View } from './viewState.ts';

/** Where places are compared, under the address that the app is served from. */
const comparePath = 'compare';

/** The address at which places are compared: clusters by their ids, provinces by their codes. */
export function compareLink(base: string, view: View, ids: readonly string[]): string {
  return `${base}${comparePath}${formatView({ ...profileView(view), ids })}`;
}
