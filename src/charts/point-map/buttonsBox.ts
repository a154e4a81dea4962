import type { TextBox } from '../axis/textBox.ts';
import type { MapSize, MapView } from './mapView.ts';

/** A button is as wide as a finger needs, at the most. */
const button = 44;

/** What the buttons take up of the map: three of them, and four more where it can be moved. */
export function buttonsBox({ height }: MapSize, { zoom }: MapView): TextBox {
  const count = zoom === 1 ? 3 : 7;

  return { left: 0, right: count * button, top: height - button - 6, bottom: height };
}
