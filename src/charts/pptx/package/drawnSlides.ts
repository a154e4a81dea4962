import type PptxGenJS from 'pptxgenjs';
import { schemeName } from '../model/colours.ts';
import type { DeckOrder } from '../model/deckOrder.ts';
import type { SlidePart, SlideParts, TextPart, TextRun } from '../model/slideParts.ts';
import { pageOf } from '../layout/page.ts';
import type { SlideBox } from '../layout/box.ts';
import { fonts, langOf } from '../xml/textXml.ts';
import { cleanText } from '../xml/xml.ts';

type Palette = DeckOrder['palette'];
type Slide = PptxGenJS.Slide;

/** Stands for every picture until its own bytes are put in: one point, transparent. */
const emptyPng =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/**
 * The slides as a raw presentation: texts, tables and the places of charts and pictures.
 *
 * The library writes charts without East Asian faces, labels of our own or gaps, so it is given an
 * empty chart for each, which is replaced afterwards. It keeps and changes every object that it is
 * given: each call gets a fresh one.
 */
export async function drawnSlides(
  order: DeckOrder,
  slides: readonly SlideParts[],
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const presentation = new Presentation();
  const { width, height, margin } = pageOf(order.ratio);
  presentation.defineLayout({ name: 'slides', width, height });
  presentation.layout = 'slides';
  for (const { parts } of slides) {
    const slide = presentation.addSlide();
    for (const part of parts) addPart(slide, part, order.palette);
    slide.addNotes(' ');
    slide.slideNumber = {
      x: width - margin - 0.6,
      y: height - 0.52,
      w: 0.6,
      h: 0.24,
      margin: 0,
      align: 'right',
      fontSize: 10.5,
      fontFace: fonts.latin,
      color: order.palette['ink-3'],
    };
    await pause();
  }

  return new Uint8Array(asBuffer(await presentation.write({ outputType: 'arraybuffer' })));
}

function asBuffer(written: unknown): ArrayBuffer {
  if (written instanceof ArrayBuffer) return written;
  throw new TypeError('the presentation is no buffer');
}

const placed = ({ x, y, width, height }: SlideBox) => ({ x, y, w: width, h: height });

function addPart(slide: Slide, part: SlidePart, palette: Palette): void {
  switch (part.kind) {
    case 'text':
      addText(slide, part, palette);
      return;
    case 'rule':
      slide.addShape('rect', {
        ...placed(part.box),
        objectName: part.name,
        fill: { color: colourOf(part.colour, palette) },
        line: { type: 'none' },
      });
      return;
    case 'chart':
      slide.addChart('bar', [{ name: '-', labels: ['-'], values: [1] }], {
        ...placed(part.box),
        objectName: cleanText(part.name),
        altText: cleanText(part.alt),
      });
      return;
    case 'picture':
      slide.addImage({
        data: emptyPng,
        ...placed(part.box),
        objectName: cleanText(part.name),
        altText: cleanText(part.alt),
      });
      return;
    case 'table':
      addTable(slide, part, palette);
  }
}

const colourOf = (name: TextRun['style']['colour'], palette: Palette) =>
  schemeName(name) ?? palette[name];

function addText(slide: Slide, part: TextPart, palette: Palette): void {
  const isTag = part.role === 'tag';
  slide.addText(
    part.paragraphs.flatMap(({ runs, align }) =>
      runs.map((run, index) => ({
        text: cleanText(run.text),
        options: { ...runOptions(run, palette), align, breakLine: index === runs.length - 1 },
      })),
    ),
    {
      ...placed(part.box),
      objectName: cleanText(part.name),
      margin: 0,
      valign: isTag ? 'middle' : part.anchor,
      isTextBox: true,
      ...(isTag
        ? {
            align: 'center' as const,
            fill: { color: palette['warn-soft'] },
            line: { color: palette.warn, width: 1, dashType: 'sysDash' as const },
          }
        : {}),
    },
  );
}

function runOptions({ style, language, link }: TextRun, palette: Palette) {
  return {
    fontSize: style.size,
    bold: style.isBold ?? false,
    color: colourOf(style.colour, palette),
    fontFace: fonts.latin,
    lang: langOf(language),
    ...(link === '' ? {} : { hyperlink: { url: link } }),
  };
}

type Table = Extract<SlidePart, { readonly kind: 'table' }>;

/** Three lines: above and below the header in ink, hairlines between the rows. */
function addTable(slide: Slide, part: Table, palette: Palette): void {
  const none = { type: 'none' as const };
  const rule = (colour: 'ink' | 'hairline', pt: number) => ({
    type: 'solid' as const,
    pt,
    color: palette[colour],
  });
  const last = part.rows.length - 1;
  const rows = part.rows.map((row, index) =>
    row.map(({ text, isNumber, isHeader, link }) => ({
      text: cleanText(text),
      options: {
        ...runOptions(
          {
            text,
            language: part.language,
            link,
            style: { size: part.size, isBold: isHeader, colour: link === '' ? 'ink' : 'accent' },
          },
          palette,
        ),
        align: isNumber ? ('right' as const) : ('left' as const),
        valign: 'middle' as const,
        border: [
          isHeader ? rule('ink', 1.5) : { ...none },
          { ...none },
          isHeader ? rule('ink', 0.75) : index === last ? rule('ink', 1.5) : rule('hairline', 0.5),
          { ...none },
        ] satisfies [
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
        ],
      },
    })),
  );
  slide.addTable(rows, {
    x: part.box.x,
    y: part.box.y,
    w: part.box.width,
    colW: [...part.widths],
    rowH: [...part.heights],
    margin: [0.04, 0.07, 0.04, 0.07],
    objectName: cleanText(part.name),
  });
}
