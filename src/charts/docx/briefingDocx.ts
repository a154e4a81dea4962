import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import type { Locale } from '../../i18n/locale.ts';
import { chartHeight } from '../chartHeight.ts';
import type { ChartPicture } from '../export/chartPicture.ts';
import type { PictureSize } from '../export/exportSize.ts';
import type { Figure } from '../figure.ts';
import { type BriefingBlock, briefingBlocks, type Look, practiceOfBriefing } from './briefing.ts';
import type { BriefingOrder } from './briefingOrder.ts';
import { finishedDocument } from './finishedDocument.ts';
import { runLanguage, styleId, stylesOf, twips, twipsOfMillimetres } from './styles.ts';
import { threeLineTable } from './threeLineTable.ts';
import { paper, typographyOf } from './typography.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the writer cannot do itself, because it needs a browser. */
export interface BriefingTools {
  readonly picture: (figure: Figure, locale: Locale, size: PictureSize) => Promise<ChartPicture>;
  /** Lets the page breathe between two figures. */
  readonly pause: () => Promise<void>;
}

/** A briefing as a Word file. */
export async function briefingDocx(order: BriefingOrder, tools: BriefingTools): Promise<Blob> {
  const children: FileChild[] = [];
  for (const block of briefingBlocks(order)) {
    children.push(await written(block, order, tools));
  }
  const raw = await Packer.pack(documentOf(order, children), 'uint8array');

  return new Blob([new Uint8Array(await finishedDocument(raw))], { type: docxType });
}

function documentOf(order: BriefingOrder, children: readonly FileChild[]): Document {
  const [locale] = order.locales;
  const { margins } = typographyOf[locale.language];
  const practice = practiceOfBriefing(order);
  const brand = locale.text.exporting.brand;

  return new Document({
    title: order.title,
    subject: practice?.line ?? order.lede,
    creator: brand,
    lastModifiedBy: brand,
    keywords: practice?.tag ?? '',
    styles: stylesOf(locale.language),
    numbering: { config: lists(locale) },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twipsOfMillimetres(paper.width),
              height: twipsOfMillimetres(paper.height),
            },
            margin: {
              top: twipsOfMillimetres(margins.top),
              bottom: twipsOfMillimetres(margins.bottom),
              left: twipsOfMillimetres(margins.left),
              right: twipsOfMillimetres(margins.right),
            },
          },
        },
        headers: practice
          ? { default: new Header({ children: [edge(practice.line, locale)] }) }
          : {},
        footers: { default: new Footer({ children: [pageNumber(locale)] }) },
        children,
      },
    ],
  });
}

/** Findings and notes are `1.`, sources `[1]`, as the figures name them. */
function lists({ language }: Locale) {
  const { looks } = typographyOf[language];
  const list = (look: 'finding' | 'source' | 'note', pattern: string) => {
    const { size, indent } = looks[look];
    const left = twips(size * indent);
    const hanging = twips(size * 2.8);

    return {
      reference: look,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: pattern,
          suffix: indent > 0 ? LevelSuffix.SPACE : LevelSuffix.TAB,
          alignment: AlignmentType.LEFT,
          style: {
            paragraph: {
              indent: indent > 0 ? { left: 0, firstLine: left } : { left: hanging, hanging },
            },
          },
        },
      ],
    };
  };

  return [list('finding', '%1.'), list('source', '[%1]'), list('note', '%1.')];
}

async function written(
  block: BriefingBlock,
  { locales: [locale] }: BriefingOrder,
  tools: BriefingTools,
): Promise<FileChild> {
  switch (block.kind) {
    case 'words':
      return wordsParagraph(block);
    case 'caption':
      return captionParagraph(block, locale);
    case 'table':
      return threeLineTable(block.table, locale.language);
    case 'picture':
      await tools.pause();

      return pictureParagraph(block, locale, tools);
  }
}

const listed: readonly Look[] = ['finding', 'source', 'note'];

function wordsParagraph({
  look,
  text,
  language,
  link,
}: Extract<BriefingBlock, { readonly kind: 'words' }>): Paragraph {
  const run = new TextRun({ text, language: runLanguage(language) });
  const words: ParagraphChild =
    link === '' ? run : new ExternalHyperlink({ link, children: [run] });

  return new Paragraph({
    style: styleId(look),
    ...(listed.includes(look) ? { numbering: { reference: look, level: 0 } } : {}),
    children: [words],
  });
}

/** Label and number as Word counts them itself, so that a figure put in later renumbers the rest. */
function captionParagraph(
  { label, number, text, isAbove }: Extract<BriefingBlock, { readonly kind: 'caption' }>,
  { language }: Locale,
): Paragraph {
  const say = (words: string) => new TextRun({ text: words, language: runLanguage(language) });

  return new Paragraph({
    style: styleId('caption'),
    keepNext: isAbove,
    children: [
      say(language === 'zh' ? label : `${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      say(language === 'zh' ? `\u3000${text}` : `. ${text}`),
    ],
  });
}

const pixelsPerMillimetre = 96 / 25.4;
const dpi = 300;

/** So high a picture leaves room for its caption on the page. */
const highest = 640;

async function pictureParagraph(
  { figure, name }: Extract<BriefingBlock, { readonly kind: 'picture' }>,
  locale: Locale,
  { picture }: BriefingTools,
): Promise<Paragraph> {
  const { margins } = typographyOf[locale.language];
  const width = Math.floor((paper.width - margins.left - margins.right) * pixelsPerMillimetre);
  const height = Math.min(highest, Math.ceil(chartHeight(figure.drawing, width)));
  const { svg, png } = await picture(figure, locale, { width, height, scale: dpi / 96, dpi });

  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: twips(10), after: 0 },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        fallback: { type: 'png', data: png },
        transformation: { width, height },
        altText: {
          name,
          title: figure.title,
          description: [figure.practice?.line ?? '', figure.title, figure.subtitle]
            .filter((words) => words !== '')
            .join(' '),
        },
      }),
    ],
  });
}

function edge(text: string, { language }: Locale): Paragraph {
  return new Paragraph({
    style: styleId('edge'),
    children: [new TextRun({ text, language: runLanguage(language) })],
  });
}

/** `— 1 —`, as official documents have it; the number alone in English. */
function pageNumber({ language }: Locale): Paragraph {
  const children = language === 'zh' ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT];

  return new Paragraph({
    style: styleId('edge'),
    children: [new TextRun({ children, language: runLanguage(language) })],
  });
}
