import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';
import type { FrameSetting } from './frameSetting.ts';
import { stacked, type TextBlock, textBlock } from './pictureParts.ts';
import type { PictureOrder } from './pictureOrder.ts';
import { wrappedText } from './wrapText.ts';

const titleLeading = 1.26;
/** The second language stands below the first and does not compete with it. */
const secondTitle = 0.62;

type Second = NonNullable<PictureOrder['second']>;

/** Title and measure with the filters, in one language or two. */
export interface FrameHead extends TextBlock {
  readonly titleLines: number;
  readonly titleSize: number;
}

/** The head of a picture. The title is set smaller before it takes a line too many, and is never cut. */
export function frameHead(order: PictureOrder, setting: FrameSetting): FrameHead {
  const { figure, locale, second, look } = order;
  const title = fittedTitle(figure.title, setting);
  const hasTitle = look?.hasTitle ?? true;
  const titles = [
    textBlock(title.lines, {
      x: setting.type.margin,
      size: title.size,
      leading: title.size * titleLeading,
      weight: 600,
      fill: setting.colour('--ink'),
      language: locale.language,
    }),
    ...(second ? [secondTitleBlock(second, title.size, setting)] : []),
  ];
  const block = stacked([
    ...(hasTitle ? titles : []),
    measureBlock(figure, locale, setting),
    ...(second ? [measureBlock(second.figure, second.locale, setting)] : []),
  ]);

  return { ...block, titleLines: hasTitle ? title.lines.length : 0, titleSize: title.size };
}

function fittedTitle(title: string, { type, width, measure }: FrameSetting) {
  const tries = type.titles.map((size) => ({
    size,
    lines: wrappedText(title, width, measure(size, 600)),
  }));
  const fitting = tries.find(({ lines }) => lines.length <= type.mostTitleLines) ?? tries.at(-1);

  return fitting ?? { size: 16, lines: [title] };
}

function secondTitleBlock(second: Second, firstSize: number, setting: FrameSetting): TextBlock {
  const { type, width, measure, colour } = setting;
  const size = Math.max(type.subtitle, firstSize * secondTitle);

  return textBlock(wrappedText(second.figure.title, width, measure(size, 600)), {
    x: type.margin,
    size,
    leading: size * titleLeading,
    weight: 600,
    fill: colour('--ink-2'),
    language: second.locale.language,
  });
}

function measureBlock(
  figure: Figure,
  { language }: Locale,
  { type, width, measure, colour }: FrameSetting,
): TextBlock {
  const text = [figure.subtitle, figure.filters].filter(Boolean).join(' ');

  return textBlock(wrappedText(text, width, measure(type.subtitle, 400)), {
    x: type.margin,
    size: type.subtitle,
    leading: type.subtitleLeading,
    weight: 400,
    fill: colour('--ink-2'),
    language,
  });
}
