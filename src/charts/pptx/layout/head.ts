import type { Language } from '../../../domain/bilingual.ts';
import type { SlidePart } from '../model/slideParts.ts';
import type { TextStyle } from '../xml/textXml.ts';
import { contentWidth, lineHeight, type Page, sizes } from './page.ts';
import { linesIn, paragraph, run, shortened, textPart } from './texts.ts';

/** A text with its language. */
export interface Spoken {
  readonly text: string;
  readonly language: Language;
}

/** The head of a slide and where it ends, in inches from the top. */
export interface Head {
  readonly parts: readonly SlidePart[];
  readonly bottom: number;
}

const ruleTop = 0.42;
const mostLines = 3;

/** Rule, the finding, the same in a second language, measure and filters. */
export function headOf(page: Page, titles: readonly Spoken[], subtitles: readonly Spoken[]): Head {
  const width = contentWidth(page);
  const [first, ...others] = titles;
  const title = first ? fittingTitle(first.text, width) : { text: '', style: plainTitle };
  const titleHeight = linesIn(title.text, width, title.style).length * lineHeight(title.style.size);
  const second: TextStyle = { size: sizes.secondTitle, colour: 'ink-2' };
  const seconds = others.map(({ text, language }) => ({
    text: shortened(text, width, second, 2),
    language,
  }));
  const below: TextStyle = { size: sizes.subtitle, colour: 'ink-2' };
  const subs = subtitles
    .filter(({ text }) => text !== '')
    .map(({ text, language }) => ({ text: shortened(text, width, below, 2), language }));
  const titleTop = ruleTop + 0.11;
  const secondTop = titleTop + titleHeight + 0.03;
  const subTop = secondTop + heightOf(seconds, width, second);
  const bottom = subTop + heightOf(subs, width, below);
  const box = (y: number, height: number) => ({ x: page.margin, y, width, height });

  return {
    bottom: bottom + 0.1,
    parts: [
      { kind: 'rule', name: 'Rule', box: box(ruleTop, 0.035), colour: 'ink' },
      textPart(
        'Title',
        box(titleTop, titleHeight),
        [paragraph(run(title.text, title.style, first?.language ?? 'zh'))],
        { role: 'title' },
      ),
      ...textBlock('Title 2', box(secondTop, subTop - secondTop), seconds, second),
      ...textBlock('Subtitle', box(subTop, bottom - subTop), subs, below),
    ],
  };
}

const plainTitle: TextStyle = { size: sizes.title, isBold: true, colour: 'ink' };

/** Two lines at the usual size, else smaller; never below 24 points, a claim that long is cut. */
function fittingTitle(text: string, width: number) {
  if (linesIn(text, width, plainTitle).length <= 2) return { text, style: plainTitle };
  const style = { ...plainTitle, size: sizes.longTitle };

  return { text: shortened(text, width, style, mostLines), style };
}

const heightOf = (texts: readonly Spoken[], width: number, style: TextStyle) =>
  texts.reduce(
    (height, { text }) => height + linesIn(text, width, style).length * lineHeight(style.size),
    0,
  );

function textBlock(
  name: string,
  box: Parameters<typeof textPart>[1],
  texts: readonly Spoken[],
  style: TextStyle,
): readonly SlidePart[] {
  return texts.length === 0
    ? []
    : [
        textPart(
          name,
          box,
          texts.map(({ text, language }) => paragraph(run(text, style, language))),
        ),
      ];
}
