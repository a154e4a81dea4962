import { sourceText } from '../../export/sourceText.ts';
import type { DeckOrder, SlideFigure } from '../model/deckOrder.ts';
import type { SlideParts } from '../model/slideParts.ts';
import { moreRows } from '../layout/figureCell.ts';
import { footOf } from '../layout/foot.ts';
import { headOf } from '../layout/head.ts';
import { httpLink } from '../layout/links.ts';
import { contentWidth, pageOf, sizes } from '../layout/page.ts';
import { tablePage } from '../layout/table.ts';
import { speakerNotes } from './speakerNotes.ts';

/** A table goes on over so many slides; the rows beyond are counted, and the link leads to them. */
const mostPages = 4;

/** The table of a figure over as many slides as it needs. */
export function tableSlides(
  own: SlideFigure,
  { ratio, locales }: Pick<DeckOrder, 'ratio' | 'locales'>,
  notes: string,
): readonly SlideParts[] {
  const [figure] = own.faces;
  const [locale] = locales;
  if (!figure) return [];
  const page = pageOf(ratio);
  const { slides } = locale.text;
  const head = headOf(
    page,
    own.faces.map(({ title }, index) => ({
      text: title,
      language: locales[index]?.language ?? locale.language,
    })),
    [{ text: figure.table.caption, language: locale.language }],
  );
  const footWith = (words: readonly string[]) =>
    footOf(
      page,
      {
        practice: figure.practice,
        notes: words,
        source: sourceText(locale, figure),
        made: [figure.vintage, slides.made(locale.format.date(own.madeOn))].join(
          locale.text.facts.semicolon,
        ),
        link: httpLink(own.link),
        mostNotes: 2,
      },
      locale,
    );
  const { top } = footWith([' ']);
  const box = {
    x: page.margin,
    y: head.bottom,
    width: contentWidth(page),
    height: Math.max(0.8, top - head.bottom - 0.05),
  };
  const pages = pagesOf(
    (from) => tablePage({ figure, locale, box, size: sizes.body, from }),
    figure.table.rows.length,
  );
  const spokenNotes = speakerNotes(notes, [own], locales);

  return pages.map(({ part, left }, index) => {
    const of = slides.page(locale.format.number(index + 1), locale.format.number(pages.length));
    const words = [
      ...(pages.length > 1 ? [of] : []),
      ...(index === pages.length - 1 && left > 0 ? [moreRows(left, locale)] : []),
    ].join(locale.text.facts.semicolon);

    return {
      language: locale.language,
      notes: spokenNotes,
      parts: [...head.parts, part, ...footWith(words === '' ? [] : [words]).parts],
    };
  });
}

function pagesOf(pageFrom: (from: number) => ReturnType<typeof tablePage>, rows: number) {
  const pages: { readonly part: SlideParts['parts'][number]; readonly left: number }[] = [];
  let from = 0;
  do {
    const { part, next } = pageFrom(from);
    pages.push({ part, left: rows - next });
    from = next;
  } while (from < rows && pages.length < mostPages);

  return pages;
}
