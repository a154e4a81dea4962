import type { Locale } from '../../../i18n/locale.ts';
import { sourceText } from '../../export/sourceText.ts';
import { signNotes } from '../../export/signNotes.ts';
import type { Figure } from '../../figure.ts';
import type { SlideFigure } from '../model/deckOrder.ts';

const mostCautions = 6;

/** The page of notes: what the presenter wrote, then method, status, caveats, sources and link of each figure. */
export function speakerNotes(
  own: string,
  figures: readonly SlideFigure[],
  locales: readonly Locale[],
): readonly string[] {
  const written = own.trim() === '' ? [] : [...own.split(/\r?\n/), ''];

  return [
    ...written,
    ...figures.flatMap(({ faces, link }) => [
      ...faces.flatMap((figure, index) => {
        const locale = locales[index] ?? locales[0];

        return locale ? figureNotes(figure, locale) : [];
      }),
      ...(link === '' ? [] : [`${locales[0]?.text.slides.notes.link ?? ''}: ${link}`, '']),
    ]),
  ];
}

function figureNotes(figure: Figure, locale: Locale): readonly string[] {
  const { notes } = locale.text.slides;
  const { colon } = locale.text.sources;
  const line = (term: string, detail: string) => `${term}${colon}${detail}`;
  const method = [figure.subtitle, figure.filters, figure.formula ?? ''].filter(Boolean).join(' ');
  const cautions = [...new Set(figure.marks.map(({ caution }) => caution))]
    .filter((caution) => caution !== '')
    .slice(0, mostCautions);

  return [
    figure.title,
    ...(figure.practice ? [figure.practice.line] : []),
    line(notes.method, [method, ...figure.notes].filter(Boolean).join(' ')),
    ...signNotes(locale, figure).map((signs) => line(notes.status, signs)),
    ...cautions.map((caution) => line(notes.caveats, caution)),
    sourceText(locale, figure),
    '',
  ];
}
