import { composedFigure, composedPicture } from './composedFigure.ts';
import type { FigureOrder } from './figureOrder.ts';
import type { PictureOrder } from './pictureOrder.ts';
import { pngFile } from './pngFile.ts';
import { proofName, proofOf, proofText } from './proof.ts';
import { type AboutLine, sheetToXlsx } from './sheetToXlsx.ts';
import { signNotes } from './signNotes.ts';
import { sourceText } from './sourceText.ts';
import { svgWithProof } from './svgProof.ts';

/** The figure as an SVG file that carries its proof. */
export async function figureSvg(order: PictureOrder): Promise<Blob> {
  const svg = svgWithProof(await composedFigure(order), proofText([proofOf(order)]));

  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The figure as a PNG file that says, in its own text, what it shows and where it comes from. */
export async function figurePng(order: PictureOrder): Promise<Blob> {
  const { figure, locale, link, madeOn } = order;
  const { svg, layout } = await composedPicture(order);

  return pngFile(svg, layout.size, {
    Title: figure.title,
    // The keyword that PNG has for the nature of a content (11.3.3.1).
    ...(figure.practice ? { Warning: figure.practice.line } : {}),
    Description: [
      figure.practice?.line,
      figure.subtitle,
      figure.filters,
      ...figure.notes,
      ...signNotes(locale, figure),
    ]
      .filter(Boolean)
      .join('\n'),
    Source: sourceText(locale, figure),
    URL: link,
    'Creation Time': madeOn,
    Copyright: locale.text.exporting.brand,
    [proofName]: proofText([proofOf(order)]),
  });
}

/** The table of the figure as a workbook with its second sheet. */
export function figureXlsx(order: FigureOrder): Promise<Blob> {
  const { figure, locale } = order;
  const { about } = locale.text.exporting;

  return sheetToXlsx({
    sheet: figure.table,
    title: figure.title,
    practice: figure.practice,
    names: { figures: about.figures, about: about.sheet },
    about: aboutLines(order),
  });
}

/** What a figure is and where it comes from, line by line. */
export function aboutLines({ figure, locale, link, madeOn }: FigureOrder): readonly AboutLine[] {
  const { about } = locale.text.exporting;

  return [
    [about.title, figure.title],
    [about.subtitle, figure.subtitle],
    [about.filters, figure.filters || about.noFilters],
    ...[...figure.notes, ...signNotes(locale, figure)].map((note): AboutLine => [
      about.notes,
      note,
    ]),
    ...figure.sources.map(({ text, kind, url }): AboutLine => [
      about.source,
      `${text}${locale.text.sources.kind(kind)} ${url ?? ''}`.trim(),
    ]),
    [about.vintage, figure.vintage],
    [about.date, madeOn],
    [about.link, link],
    [about.licence, about.licenceText],
  ];
}
