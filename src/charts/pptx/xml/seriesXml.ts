import { type ColourName, inkOn } from '../model/colours.ts';
import type { SeriesCells, SheetCell } from '../model/chartSheet.ts';
import type { ChartPoint, LabelPlace } from '../model/nativeChart.ts';
import { wovenCertainties } from './markXml.ts';
import { type Ink, richText, solidFill, textProperties, type TextStyle } from './textXml.ts';
import { element, valued, xmlText } from './xml.ts';

/** The references of a series with their values, which a program shows before it opens the workbook. */
export function seriesHead(index: number, name: string, cells: SeriesCells): string {
  return [
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', {}, textReference(cells.name, [name])),
  ].join('');
}

/** Names by reference. */
export function textReference(reference: string, texts: readonly string[]): string {
  return element(
    'c:strRef',
    {},
    formula(reference),
    element(
      'c:strCache',
      {},
      valued('c:ptCount', texts.length),
      ...texts.map((text, index) => element('c:pt', { idx: index }, content(text))),
    ),
  );
}

/** Numbers by reference; what is missing is left out, so that it is a gap and not zero. */
export function numberReference(reference: string, values: readonly SheetCell[]): string {
  return element(
    'c:numRef',
    {},
    formula(reference),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, 'General'),
      valued('c:ptCount', values.length),
      ...values.map((value, index) =>
        value === null ? '' : element('c:pt', { idx: index }, content(String(value))),
      ),
    ),
  );
}

const formula = (reference: string) => element('c:f', {}, xmlText(reference));
const content = (text: string) => `<c:v>${xmlText(text)}</c:v>`;

/** What the labels of a chart are written with. */
export interface LabelInk extends Ink {
  readonly size: number;
  /** Whether the chart can place labels at all: a radar cannot. */
  readonly canPlace: boolean;
  /** Every which category is named below an upright plot. */
  readonly every: number;
}

const positions: Readonly<Record<LabelPlace, string>> = {
  end: 'outEnd',
  inside: 'ctr',
  right: 'r',
  left: 'l',
  above: 't',
  below: 'b',
};

type LabelledPoint = Pick<ChartPoint, 'text' | 'place' | 'shift' | 'colour' | 'certainty'>;

/** Labels that are moved aside are not tied to their points by lines. */
const noLeaders = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    valued('c15:showLeaderLines', 0),
  ),
);

/** Our own text at each point that has one; none at the others. */
export function labelsXml(
  points: readonly LabelledPoint[],
  colour: ColourName,
  usual: LabelPlace,
  ink: LabelInk,
): string {
  const labels = points.map((point, index) =>
    point.text === '' ? '' : labelXml(point, index, { colour, usual, ink }),
  );

  return element('c:dLbls', {}, ...labels, shown(0), noLeaders);
}

function labelXml(
  { text, place, shift, certainty, colour: own }: LabelledPoint,
  index: number,
  {
    colour,
    usual,
    ink,
  }: { readonly colour: ColourName; readonly usual: LabelPlace; readonly ink: LabelInk },
): string {
  const at = place ?? usual;
  const isWoven = wovenCertainties.has(certainty);
  const style: TextStyle = {
    size: ink.size,
    isBold: true,
    colour: at === 'inside' && !isWoven ? inkOn(own ?? colour) : 'ink',
  };

  return element(
    'c:dLbl',
    {},
    valued('c:idx', index),
    shift ? moved(shift) : element('c:layout', {}),
    element('c:tx', {}, richText(text, style, ink)),
    element(
      'c:spPr',
      {},
      // On a weave the text stands on a plate of the page.
      at === 'inside' && isWoven ? solidFill('page', ink.palette) : element('a:noFill', {}),
      element('a:ln', {}, element('a:noFill', {})),
    ),
    textProperties(style, ink, { wrap: 'none' }),
    ink.canPlace ? valued('c:dLblPos', positions[at]) : '',
    shown(1),
  );
}

/** From its place by parts of the chart. */
const moved = ({ x, y }: { readonly x: number; readonly y: number }) =>
  element(
    'c:layout',
    {},
    element('c:manualLayout', {}, valued('c:x', x.toFixed(5)), valued('c:y', y.toFixed(5))),
  );

function shown(value: 0 | 1): string {
  return [
    valued('c:showLegendKey', 0),
    valued('c:showVal', value),
    valued('c:showCatName', 0),
    valued('c:showSerName', 0),
    valued('c:showPercent', 0),
    valued('c:showBubbleSize', 0),
  ].join('');
}
