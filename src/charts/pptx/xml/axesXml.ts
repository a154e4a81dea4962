import type { NumberAxis } from '../model/nativeChart.ts';
import { lineXml } from './markXml.ts';
import { type Ink, richText, textProperties } from './textXml.ts';
import { element, valued } from './xml.ts';

export interface AxisInk extends Ink {
  readonly size: number;
}

export const axisIds = { categories: 111_111_111, values: 222_222_222 } as const;

type Side = 'l' | 'r' | 't' | 'b';

/** The axis of names: from the top downwards for bars across. */
export function categoryAxis(
  wish: {
    readonly side: Side;
    readonly isReversed: boolean;
    readonly title: string;
    /** Where it crosses the axis of values. */
    readonly origin: number;
    /** Every which name is written. */
    readonly every: number;
  },
  ink: AxisInk,
): string {
  const { palette, size } = ink;

  return element(
    'c:catAx',
    {},
    valued('c:axId', axisIds.categories),
    element('c:scaling', {}, valued('c:orientation', wish.isReversed ? 'maxMin' : 'minMax')),
    valued('c:delete', 0),
    valued('c:axPos', wish.side),
    titleXml(wish.title, ink),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'low'),
    element('c:spPr', {}, lineXml('ink', 1.25, palette)),
    textProperties({ size, colour: 'ink' }, ink),
    valued('c:crossAx', axisIds.values),
    wish.origin === 0 ? valued('c:crosses', 'autoZero') : valued('c:crossesAt', wish.origin),
    valued('c:auto', 0),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 60),
    valued('c:tickLblSkip', wish.every),
    valued('c:noMultiLvlLbl', 1),
  );
}

/** An axis of numbers with its grid. */
export function valueAxis(
  axis: NumberAxis,
  wish: {
    readonly side: Side;
    readonly id: number;
    readonly crosses: number;
    /** Bars stand between the lines of an axis of names, points on them. */
    readonly between: 'between' | 'midCat';
    readonly crossing: 'autoZero' | 'min';
  },
  ink: AxisInk,
): string {
  const { min, max, step, logBase, title } = axis;
  const { palette, size } = ink;
  const isUpright = wish.side === 'l' || wish.side === 'r';

  return element(
    'c:valAx',
    {},
    valued('c:axId', wish.id),
    element(
      'c:scaling',
      {},
      logBase === null ? '' : valued('c:logBase', logBase),
      valued('c:orientation', 'minMax'),
      valued('c:max', max),
      valued('c:min', min),
    ),
    valued('c:delete', 0),
    valued('c:axPos', wish.side),
    element('c:majorGridlines', {}, element('c:spPr', {}, lineXml('grid', 0.75, palette))),
    titleXml(title, ink, isUpright || wish.side === 't'),
    element('c:numFmt', { formatCode: formatOf(axis), sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'low'),
    element('c:spPr', {}, lineXml(null, 0, palette)),
    textProperties({ size, colour: 'ink-2' }, ink),
    valued('c:crossAx', wish.crosses),
    valued('c:crosses', wish.crossing),
    valued('c:crossBetween', wish.between),
    logBase === null ? valued('c:majorUnit', step) : '',
  );
}

/** Groups of three digits and as many decimals as the steps need, with the unit behind each number. */
function formatOf({ step, logBase, suffix, format }: NumberAxis): string {
  if (format !== undefined) return format;
  const behind = suffix === '' ? '' : `"${suffix}"`;
  const decimals = String(step).split('.')[1]?.length ?? 0;
  if (logBase !== null) return `General${behind}`;

  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${behind}`;
}

/** Beside the axis, in the corner above an upright one, and never rotated; none where there is nothing to say. */
function titleXml(text: string, ink: AxisInk, isInCorner = false): string {
  if (text === '') return '';
  const style = { size: ink.size, colour: 'ink-2' } as const;
  const top = element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      valued('c:x', 0),
      valued('c:y', 0),
    ),
  );

  return element(
    'c:title',
    {},
    element('c:tx', {}, richText(text, style, ink, isInCorner ? 0 : undefined)),
    isInCorner ? top : '',
    valued('c:overlay', 0),
  );
}
