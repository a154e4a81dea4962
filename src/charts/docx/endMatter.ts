import type { Locale } from '../../i18n/locale.ts';
import { signNotes } from '../export/signNotes.ts';
import type { Figure } from '../figure.ts';
import { httpLink } from '../pptx/layout/links.ts';
import type { NumberedFigure } from './numberedFigures.ts';

/** A source with where it leads; its number is its place in the list. */
export interface ListedSource {
  readonly text: string;
  readonly link: string;
}

/** Every source of every figure, each once; where rows name theirs, the dataset stands for them. */
export function sourceList(
  figures: readonly NumberedFigure[],
  locale: Locale,
): readonly ListedSource[] {
  const all = figures.flatMap(({ faces: [face] }) => sourcesOf(face, locale));

  return [...new Map(all.map((source) => [source.text, source])).values()];
}

function sourcesOf({ sources, vintage }: Figure, { text }: Locale): readonly ListedSource[] {
  return sources.length === 0
    ? [{ text: text.sources.rowByRow(vintage), link: '' }]
    : sources.map((source) => ({
        text: `${source.text}${text.sources.kind(source.kind)}`,
        link: httpLink(source.url ?? ''),
      }));
}

/** The numbers of a figure's sources, runs of them joined: `来源：[1]、[3]–[5]`. */
export function sourceRefs(
  { faces: [face] }: NumberedFigure,
  listed: readonly ListedSource[],
  locale: Locale,
): string {
  const own = new Set(sourcesOf(face, locale).map(({ text }) => text));
  const numbers = listed.flatMap(({ text }, index) => (own.has(text) ? [index + 1] : []));
  const { and, refs } = locale.text.briefing;

  return refs(runsOf(numbers).map(written).join(and));
}

type Run = readonly [first: number, last: number];

/** Numbers in ascending order as runs without gaps. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  return numbers.reduce<readonly Run[]>((runs, number) => {
    const last = runs.at(-1);

    return last?.[1] === number - 1
      ? [...runs.slice(0, -1), [last[0], number]]
      : [...runs, [number, number]];
  }, []);
}

function written([first, last]: Run): string {
  if (first === last) return `[${first}]`;

  return last === first + 1 ? `[${first}][${last}]` : `[${first}]–[${last}]`;
}

/** Notes and the meaning of the marks, each once, with the figures that they are about; then the data. */
export function endNotes(figures: readonly NumberedFigure[], locale: Locale): readonly string[] {
  const { briefing, slides } = locale.text;
  const labels = new Map<string, string[]>();
  for (const {
    faces: [face],
    label,
  } of figures) {
    for (const note of notesOf(face, locale)) {
      labels.set(note, [...(labels.get(note) ?? []), label.text]);
    }
  }
  const practice = new Set(figures.flatMap(({ faces: [face] }) => face.practice?.line ?? []));
  const vintages = new Set(figures.map(({ faces: [face] }) => face.vintage));

  return [
    ...practice,
    ...[...labels].map(([note, names]) =>
      names.length === figures.length
        ? note
        : briefing.labelled([...new Set(names)].join(briefing.and), note),
    ),
    slides.standing.missing,
    ...vintages,
  ];
}

function notesOf(face: Figure, locale: Locale): readonly string[] {
  return [...face.notes, face.formula ?? '', ...signNotes(locale, face)].filter(
    (note) => note !== '',
  );
}
