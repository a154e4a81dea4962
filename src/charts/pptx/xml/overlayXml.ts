import { emu, type SlideBox } from '../layout/box.ts';
import { smallPlot } from '../layout/endLabels.ts';
import { breakWordsWidth as wordsWidth, type Overlay } from '../layout/overlays.ts';
import { lineXml } from './markXml.ts';
import { colourXml, type Ink, runProperties, solidFill } from './textXml.ts';
import { element, valued, xmlText } from './xml.ts';

/** The shapes laid over a chart: ends that fade, bounds, and dotted lines where a definition changes. */
export function overlaysXml(
  overlays: readonly Overlay[],
  alt: string,
  ink: Ink,
): readonly string[] {
  return overlays.flatMap((overlay) =>
    overlay.kind === 'break'
      ? [
          breakLine(overlay, ink),
          // On a small chart the line alone: its words stand in the notes of the slide.
          ...(overlay.box.height < smallPlot ? [] : [breakWords(overlay, ink)]),
        ]
      : [
          shape(
            overlay,
            overlay.kind === 'open-end' ? fade(ink) : solidFill('ink', ink.palette),
            alt,
          ),
        ],
  );
}

/** From the colour of the bars to nothing: the only gradient there is. */
function fade({ palette }: Ink): string {
  const stop = (at: number, alpha: number) =>
    element('a:gs', { pos: at }, colourXml('cat-1', palette, valued('a:alpha', alpha)));

  return element(
    'a:gradFill',
    { rotWithShape: 1 },
    element('a:gsLst', {}, stop(0, 45_000), stop(100_000, 0)),
    element('a:lin', { ang: 0, scaled: 0 }),
  );
}

const transform = ({ x, y, width, height }: SlideBox) =>
  element(
    'a:xfrm',
    {},
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  );

const rectangle = element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}));
const noLine = element('a:ln', {}, element('a:noFill', {}));

function shape({ name, box, kind }: Overlay, fill: string, alt: string): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 0, name: `${kind} ${name}`, descr: `${name}: ${alt}` }),
      element('p:cNvSpPr', {}),
      element('p:nvPr', {}),
    ),
    element('p:spPr', {}, transform(box), rectangle, fill, noLine),
  );
}

function breakLine({ name, box }: Overlay, { palette }: Ink): string {
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      element('p:cNvPr', { id: 0, name: 'break', descr: name }),
      element('p:cNvCxnSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:spPr',
      {},
      transform(box),
      element('a:prstGeom', { prst: 'line' }, element('a:avLst', {})),
      lineXml('ink-3', 1, palette, 'sysDot'),
    ),
  );
}

type Break = Extract<Overlay, { readonly kind: 'break' }>;

/** The words of a break stand beside its line, at the foot of the plot where lines that grow are not. */
function breakWords({ name, box, side }: Break, ink: Ink): string {
  const style = { size: 10.5, colour: 'ink-3' } as const;
  const place = {
    x: side === 'left' ? box.x - wordsWidth - 0.06 : box.x + 0.06,
    y: box.y + box.height - 0.62,
    width: wordsWidth,
    height: 0.55,
  };

  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 0, name: 'break words' }),
      element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr', {}),
    ),
    element('p:spPr', {}, transform(place), rectangle, element('a:noFill', {}), noLine),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }),
      element('a:lstStyle', {}),
      element(
        'a:p',
        {},
        element('a:pPr', { algn: side === 'left' ? 'r' : 'l' }),
        element('a:r', {}, runProperties('a:rPr', style, ink), `<a:t>${xmlText(name)}</a:t>`),
      ),
    ),
  );
}

/** A chart and the shapes over it as one group, so that they are moved together. */
export function groupXml(
  name: string,
  alt: string,
  box: SlideBox,
  children: readonly string[],
): string {
  const own = {
    off: { x: emu(box.x), y: emu(box.y) },
    ext: { cx: emu(box.width), cy: emu(box.height) },
  };

  return element(
    'p:grpSp',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 0, name, descr: alt }),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', own.off),
        element('a:ext', own.ext),
        element('a:chOff', own.off),
        element('a:chExt', own.ext),
      ),
    ),
    ...children,
  );
}
