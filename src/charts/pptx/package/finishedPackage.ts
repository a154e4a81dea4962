import type { DeckOrder } from '../model/deckOrder.ts';
import type { SlidePart, SlideParts } from '../model/slideParts.ts';
import { pointsOf } from '../layout/box.ts';
import { chartXml } from '../xml/chartXml.ts';
import { langOf } from '../xml/textXml.ts';
import type { SlideTools } from './port.ts';
import { coreProperties, customProperties, type FileProperty } from './properties.ts';
import { mendedNotes, mendedSlide, svgRelation, withFaces } from './slideXml.ts';
import { mendedTheme } from './themeXml.ts';
import { chartWorkbook } from './workbook.ts';

/** The files of a package by their paths. */
type Files = Record<string, Uint8Array>;

/** What is needed to finish a presentation. */
export interface Finish {
  readonly order: DeckOrder;
  readonly slides: readonly SlideParts[];
  readonly tools: SlideTools;
  readonly about: Parameters<typeof coreProperties>[0];
  readonly properties: readonly FileProperty[];
  /** Called after each slide. */
  readonly onSlide: (done: number) => void;
  readonly signal: AbortSignal;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The raw presentation with our own charts and workbooks, pictures, faces, theme and properties put in.
 *
 * @throws The reason of the signal where the reader has cancelled.
 */
export async function finishedPackage(raw: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  const files: Files = Object.fromEntries(
    Object.entries(unzipSync(raw)).filter(([path]) => !path.endsWith('/')),
  );
  const { slides, tools, onSlide, signal } = finish;
  for (const [index, slide] of slides.entries()) {
    signal.throwIfAborted();
    await finishSlide(files, { slide, number: index + 1 }, finish);
    onSlide(index + 1);
    await tools.pause();
  }
  finishFrame(files, finish);
  await tools.pause();

  // Pictures are packed already: packing them again costs time and saves nothing.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [
        path,
        [bytes, { level: /\.(png|xlsx)$/.test(path) ? 0 : 6 }] as const,
      ]),
    ),
  );
}

function changed(files: Files, path: string, change: (xml: string) => string): void {
  const bytes = files[path];
  if (!bytes) throw new Error(`the presentation has no ${path}`);
  files[path] = encoder.encode(change(decoder.decode(bytes)));
}

async function finishSlide(
  files: Files,
  { slide, number }: { readonly slide: SlideParts; readonly number: number },
  finish: Finish,
): Promise<void> {
  const path = `ppt/slides/slide${number}.xml`;
  const relations = `ppt/slides/_rels/slide${number}.xml.rels`;
  const targets = targetsOf(decoder.decode(files[relations] ?? new Uint8Array()));
  const charts = slide.parts.filter((part) => part.kind === 'chart');
  const pictures = slide.parts.filter((part) => part.kind === 'picture');
  for (const [index, chart] of charts.entries()) {
    await putChart(files, targets.charts[index]?.path ?? '', { chart, slide }, finish);
    await finish.tools.pause();
  }
  for (const [index, picture] of pictures.entries()) {
    const target = targets.pictures[index];
    if (target) await putPicture(files, { target, relations, picture }, finish.tools);
  }
  changed(files, path, (xml) => mendedSlide(xml, slide, finish.order));
  changed(files, `ppt/notesSlides/notesSlide${number}.xml`, (xml) => mendedNotes(xml, slide));
}

interface Target {
  readonly relation: string;
  readonly path: string;
}

/** Charts and pictures of a slide in the order in which they were added. */
function targetsOf(relations: string) {
  const all = [
    ...relations.matchAll(
      /<Relationship Id="(rId\d+)" Type="[^"]*\/(chart|image)" Target="([^"]*)"/g,
    ),
  ].map(([, relation = '', kind = '', target = '']) => ({
    relation,
    kind,
    path: target.replace(/^(\.\.|\/ppt)\//, 'ppt/'),
  }));

  return {
    charts: all.filter(({ kind }) => kind === 'chart'),
    pictures: all.filter(({ kind }) => kind === 'image'),
  };
}

async function putChart(
  files: Files,
  path: string,
  {
    chart: { chart: placed, figure },
    slide,
  }: { readonly chart: Extract<SlidePart, { readonly kind: 'chart' }>; readonly slide: SlideParts },
  { order }: Finish,
): Promise<void> {
  const { chart, sheet, frame, hasLegend, size, every } = placed;
  const ink = { language: slide.language, palette: order.palette, size, every };
  const book = /embeddings\/[^"]+\.xlsx/.exec(
    decoder.decode(files[path.replace('charts/', 'charts/_rels/') + '.rels'] ?? new Uint8Array()),
  );
  files[path] = encoder.encode(chartXml({ chart, sheet, frame, hasLegend, ink }));
  if (book) files[`ppt/${book[0]}`] = await chartWorkbook(sheet, figure, order.locales[0]);
}

async function putPicture(
  files: Files,
  {
    target,
    relations,
    picture,
  }: {
    readonly target: Target;
    readonly relations: string;
    readonly picture: Extract<SlidePart, { readonly kind: 'picture' }>;
  },
  tools: SlideTools,
): Promise<void> {
  const { figure, locale, box } = picture;
  const { svg, png } = await tools.picture(figure, locale, {
    width: pointsOf(box.width),
    height: pointsOf(box.height),
  });
  const svgPath = target.path.replace(/\.png$/, '.svg');
  files[target.path] = png;
  files[svgPath] = encoder.encode(svg);
  changed(files, relations, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${svgRelation(target.relation)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${svgPath.replace('ppt/', '../')}"/></Relationships>`,
    ),
  );
}

/** The parts that all slides share: theme, masters, properties and the list of parts. */
function finishFrame(files: Files, { order, about, properties }: Finish): void {
  const [{ language }] = order.locales;
  const lang = langOf(language);
  changed(files, 'ppt/theme/theme1.xml', (xml) => mendedTheme(xml, order.palette));
  for (const path of Object.keys(files)) {
    if (/^ppt\/(slideMasters|slideLayouts|notesMasters)\/[^/]+\.xml$/.test(path)) {
      changed(files, path, (xml) =>
        withFaces(xml, lang).replaceAll('lang="en-US"', `lang="${lang}"`),
      );
    }
  }
  changed(files, 'ppt/presentation.xml', orderedPresentation);
  files['docProps/core.xml'] = encoder.encode(coreProperties(about));
  files['docProps/custom.xml'] = encoder.encode(customProperties(properties));
  changed(files, 'docProps/app.xml', (xml) =>
    xml
      .replaceAll(/<Company>[^<]*<\/Company>/g, '')
      .replace(/<HeadingPairs>[\s\S]*<\/TitlesOfParts>/, '')
      .replace(
        'On-screen Show (16:9)',
        order.ratio === '16:9' ? 'Widescreen' : 'On-screen Show (4:3)',
      ),
  );
  changed(files, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    ),
  );
  changed(files, '[Content_Types].xml', (xml) => ownContentTypes(xml, files));
}

/** The list of masters of notes stands before the list of slides; the library has it behind. */
function orderedPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';

  return xml.replace(notes, '').replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`);
}

/** Names the properties, and no part that is not there. */
function ownContentTypes(xml: string, files: Files): string {
  return xml
    .replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, path: string) =>
      path in files ? entry.trim() : '',
    )
    .replace(
      '</Types>',
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    );
}
