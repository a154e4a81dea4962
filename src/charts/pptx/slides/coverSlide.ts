import type { Locale } from '../../../i18n/locale.ts';
import type { PracticeMark } from '../../../i18n/practiceMark.ts';
import type { DeckOrder, SlideOrder } from '../model/deckOrder.ts';
import type { SlidePart, SlideParts } from '../model/slideParts.ts';
import { footOf } from '../layout/foot.ts';
import type { Spoken } from '../layout/head.ts';
import { contentWidth, lineHeight, pageOf, sizes } from '../layout/page.ts';
import { linesIn, paragraph, run, shortened, textPart } from '../layout/texts.ts';
import type { TextStyle } from '../xml/textXml.ts';
import { spoken } from './spoken.ts';

type Cover = Extract<SlideOrder, { readonly kind: 'title' | 'section' }>;

/** The first slide of a deck, or of a section: its title in the languages of the deck. */
export function coverSlide(
  { kind, title, subtitle, notes }: Cover,
  { ratio, locales }: Pick<DeckOrder, 'ratio' | 'locales'>,
  practice: PracticeMark | null,
): SlideParts {
  const page = pageOf(ratio);
  const [locale] = locales;
  const size = kind === 'title' ? sizes.cover : sizes.section;
  const [first, ...others] = spoken(title, locales);
  const head: TextStyle = { size, isBold: true, colour: 'ink' };
  const second: TextStyle = { size: size * 0.6, colour: 'ink-2' };
  const below: TextStyle = { size: 20, colour: 'ink-2' };
  const stack = stackedTexts(page.margin, contentWidth(page), 2.3, [
    ...(first ? [{ ...first, style: head, name: 'Title' }] : []),
    ...others.map((text) => ({ ...text, style: second, name: 'Title 2' })),
    ...spoken(subtitle, locales).map((text) => ({ ...text, style: below, name: 'Subtitle' })),
  ]);

  return {
    language: locale.language,
    notes: notes.split(/\r?\n/),
    parts: [
      {
        kind: 'rule',
        name: 'Rule',
        box: { x: page.margin, y: 2.05, width: contentWidth(page), height: 0.05 },
        colour: 'ink',
      },
      ...stack,
      ...brandOf(page, locale, practice),
    ],
  };
}

function stackedTexts(
  x: number,
  width: number,
  top: number,
  texts: readonly (Spoken & { readonly style: TextStyle; readonly name: string })[],
): readonly SlidePart[] {
  let y = top;

  return texts.map(({ text, language, style, name }) => {
    const shown = shortened(text, width, style, 3);
    const height = linesIn(shown, width, style).length * lineHeight(style.size);
    const part = textPart(
      name,
      { x, y, width, height },
      [paragraph(run(shown, style, language))],
      name === 'Title' ? { role: 'title' } : {},
    );
    y += height + 0.12;

    return part;
  });
}

/** The foot of a slide without figures: whose work it is, and whether its data are for practice. */
export function brandOf(
  page: ReturnType<typeof pageOf>,
  locale: Locale,
  practice: PracticeMark | null,
): readonly SlidePart[] {
  return footOf(
    page,
    {
      practice,
      notes: [],
      source: '',
      made: locale.text.exporting.brand,
      link: '',
      mostNotes: 0,
    },
    locale,
  ).parts;
}
