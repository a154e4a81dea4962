import type { Locale } from '../../../i18n/locale.ts';
import type { Drawing } from '../../drawing.ts';
import type { YearsAndPartsDrawing } from '../../years-and-parts/yearsAndPartsDrawing.ts';
import type { DistributionDrawing } from '../../distribution/distributionDrawing.ts';
import type { FigureBody } from '../model/figureBody.ts';
import type { NativeChart } from '../model/nativeChart.ts';
import { binColumns, monthColumns } from './columns.ts';
import { paretoLines, slopeLines } from './pairLines.ts';
import { compositionBars, countsBars, groupsBars, shareBars } from './partBars.ts';
import { planeRemarks, scatterPlane } from './plane.ts';
import { profilesRadar } from './profiles.ts';
import { boundsBars, gapsBars, peersBars, rankingBars } from './rowBars.ts';
import { seriesLines, trendLines } from './yearLines.ts';

/**
 * What a drawing is on a slide. Bars, lines, points and profiles are charts of Office; what Office
 * cannot draw, maps, areas, heat, swarms and many small panels, is a picture.
 */
export function figureBody(drawing: Drawing, locale: Locale): FigureBody {
  switch (drawing.kind) {
    case 'share':
      return chart(shareBars(drawing, locale));
    case 'bounds':
      return chart(boundsBars(drawing, locale), [drawing.unnamed]);
    case 'ranking':
      return chart(rankingBars(drawing, locale));
    case 'peers':
      return chart(peersBars(drawing, locale));
    case 'gaps':
      return chart(gapsBars(drawing, locale));
    case 'counts':
      return chart(countsBars(drawing, locale), [drawing.orderName]);
    case 'groups':
      return chart(
        groupsBars(drawing, locale),
        drawing.cuts.map(({ text }) => text),
      );
    case 'composition':
      return chart(compositionBars(drawing));
    case 'months':
      return chart(monthColumns(drawing, locale));
    case 'distribution':
      return chart(binColumns(drawing, locale), [quartiles(drawing, locale)]);
    case 'trend':
      return chart(trendLines(drawing, locale));
    case 'series':
      return chart(seriesLines(drawing));
    case 'slope':
      return chart(slopeLines(drawing));
    case 'years-and-parts':
      return { kind: 'charts', panels: yearPanels(drawing, locale), remarks: [] };
    case 'scatter':
      return chart(scatterPlane(drawing, locale), planeRemarks(drawing));
    case 'radar':
      return chart(profilesRadar(drawing));
    case 'cumulative':
      return drawing.shape === 'pareto' ? chart(paretoLines(drawing, locale)) : { kind: 'picture' };
    case 'tile-map':
    case 'point-map':
    case 'treemap':
    case 'heatmap':
    case 'multiples':
    case 'panels':
    case 'value-strip':
    case 'table':
      return { kind: 'picture' };
    case 'empty':
      return { kind: 'words', text: drawing.reason };
  }
}

function chart(native: NativeChart, remarks: readonly string[] = []): FigureBody {
  return {
    kind: 'charts',
    panels: [{ title: '', chart: native, below: '' }],
    remarks: remarks.filter((remark) => remark !== ''),
  };
}

const quartiles = ({ box }: DistributionDrawing, { text }: Locale) =>
  text.slides.quartiles(box.texts.lower, box.texts.median, box.texts.upper);

/** A chart of full years a panel; parts of years stand below it in words, never on its axis. */
function yearPanels({ panels }: YearsAndPartsDrawing, locale: Locale) {
  const { slides } = locale.text;

  return panels.map(({ title, trend, partsTitle, parts }) => ({
    title,
    chart: trendLines(trend, locale),
    below:
      parts.length === 0
        ? ''
        : slides.parts(
            partsTitle,
            parts.map(({ mark, year, fromMonth, toMonth }) =>
              slides.partOfYear(locale.text.period.months(year, fromMonth, toMonth), mark.text),
            ),
          ),
  }));
}
