import { boundsHeight } from './bounds/boundsLayout.ts';
import { compositionHeight } from './composition/compositionLayout.ts';
import { countsHeight } from './counts/countsLayout.ts';
import type { Drawing } from './drawing.ts';
import { gapsHeight } from './gaps/gapsLayout.ts';
import { monthsHeight } from './months/monthsLayout.ts';
import { rankingHeight } from './ranking/rankingLayout.ts';
import { heightOfPlaces, isOfPlaces } from './ofPlaces.ts';
import { peersHeight } from './peers/peersLayout.ts';
import { isPlaceDrawing, type PlaceDrawing } from './placeDrawing.ts';
import { shareHeight } from './share/shareLayout.ts';
import { tileMapHeight } from './tile-map/tileLayout.ts';
import { trendHeight } from './trend/trendLayout.ts';
import { valueStripHeight } from './value-strip/valueStripLayout.ts';
import { yearsAndPartsHeight } from './years-and-parts/partsLayout.ts';

/** The height that a drawing wants at a width, in pixels: known before the chart is loaded, so that nothing moves. */
export function chartHeight(drawing: Drawing, width: number): number {
  if (isOfPlaces(drawing)) return heightOfPlaces(drawing, width);
  if (isPlaceDrawing(drawing)) return placeHeight(drawing, width);
  switch (drawing.kind) {
    case 'share':
      return shareHeight(drawing.rows.length);
    case 'bounds':
      return boundsHeight(drawing);
    case 'counts':
      return countsHeight(drawing);
    case 'ranking':
      return rankingHeight(drawing);
    case 'tile-map':
      return tileMapHeight(width);
    case 'trend':
      return trendHeight(width);
    case 'years-and-parts':
      return yearsAndPartsHeight(drawing, width);
    case 'months':
      return monthsHeight;
    case 'composition':
      return compositionHeight(drawing, width);
    case 'empty':
      return 160;
  }
}

function placeHeight(drawing: PlaceDrawing, width: number): number {
  switch (drawing.kind) {
    case 'value-strip':
      return valueStripHeight(drawing, width);
    case 'peers':
      return peersHeight(drawing, width);
    case 'gaps':
      return gapsHeight(drawing);
  }
}
