import { boundsHeight } from './bounds/boundsLayout.ts';
import { compositionHeight } from './composition/compositionLayout.ts';
import { countsHeight } from './counts/countsLayout.ts';
import { cumulativeHeight } from './cumulative/cumulativeLayout.ts';
import { distributionHeight } from './distribution/distributionLayout.ts';
import type { Drawing } from './drawing.ts';
import { gapsHeight } from './gaps/gapsLayout.ts';
import { groupsHeight } from './groups/groupsLayout.ts';
import { heatmapHeight } from './heatmap/heatmapLayout.ts';
import { monthsHeight } from './months/monthsLayout.ts';
import { panelsHeight } from './panels/panelsLayout.ts';
import { pointMapHeight } from './point-map/pointMapHeight.ts';
import { rankingHeight } from './ranking/rankingLayout.ts';
import { seriesHeight } from './series/seriesLayout.ts';
import { sideBySideHeight, isSideBySide } from './sideBySideDrawing.ts';
import { peersHeight } from './peers/peersLayout.ts';
import { isOfOnePlace, type OnePlaceDrawing } from './onePlaceDrawing.ts';
import { scatterHeight } from './scatter/scatterLayout.ts';
import { shareHeight } from './share/shareLayout.ts';
import { slopeHeight } from './slope/slopeLayout.ts';
import { tableHeight } from './table/tableLayout.ts';
import { tileMapHeight } from './tile-map/tileLayout.ts';
import { treemapHeight } from './treemap/treemapLayout.ts';
import { trendHeight } from './trend/trendLayout.ts';
import { valueStripHeight } from './value-strip/valueStripLayout.ts';
import { yearsAndPartsHeight } from './years-and-parts/partsLayout.ts';

/** The height that a drawing wants at a width, in pixels: known before the chart is loaded, so that nothing moves. */
export function chartHeight(drawing: Drawing, width: number): number {
  if (isSideBySide(drawing)) return sideBySideHeight(drawing, width);
  if (isOfOnePlace(drawing)) return placeHeight(drawing, width);
  switch (drawing.kind) {
    case 'share':
      return shareHeight(drawing.rows.length);
    case 'bounds':
      return boundsHeight(drawing);
    case 'counts':
      return countsHeight(drawing);
    case 'ranking':
      return rankingHeight(drawing);
    case 'groups':
      return groupsHeight(drawing, width);
    case 'cumulative':
      return cumulativeHeight(drawing, width);
    case 'tile-map':
      return tileMapHeight(width);
    case 'point-map':
      return pointMapHeight(drawing, width);
    case 'treemap':
      return treemapHeight(width);
    case 'heatmap':
      return heatmapHeight(drawing, width);
    case 'trend':
      return trendHeight(width);
    case 'years-and-parts':
      return yearsAndPartsHeight(drawing, width);
    case 'months':
      return monthsHeight;
    case 'composition':
      return compositionHeight(drawing, width);
    case 'series':
      return seriesHeight(width);
    case 'slope':
      return slopeHeight(drawing);
    case 'scatter':
      return scatterHeight(drawing, width);
    case 'distribution':
      return distributionHeight(width);
    case 'table':
      return tableHeight(drawing);
    case 'panels':
      return panelsHeight(drawing, width);
    case 'empty':
      return 160;
  }
}

function placeHeight(drawing: OnePlaceDrawing, width: number): number {
  switch (drawing.kind) {
    case 'value-strip':
      return valueStripHeight(drawing, width);
    case 'peers':
      return peersHeight(drawing, width);
    case 'gaps':
      return gapsHeight(drawing, width);
  }
}
