import { type FrameType, frameType } from './frameType.ts';
import type { PictureOrder } from './pictureOrder.ts';
import { greyTokens } from './greyTokens.ts';
import { colourIn, themeTokens } from './themeTokens.ts';
import type { Measure } from './wrapText.ts';

/** What the texts of a picture are set with. */
export interface FrameSetting {
  readonly type: FrameType;
  /** Width of the texts. */
  readonly width: number;
  /** Where the chart stands from left to right. */
  readonly across: { readonly x: number; readonly width: number };
  readonly measure: (size: number, weight: number) => Measure;
  readonly colour: (name: string) => string;
  readonly tokens: ReadonlyMap<string, string>;
}

export function frameSetting({ locale, size, background, look }: PictureOrder): FrameSetting {
  const { language } = locale;
  const theme = background === 'dark' ? 'dark' : 'light';
  const own = themeTokens(theme, language);
  const tokens = look?.isGreySafe === true ? greyTokens(own, theme) : own;
  const font = own.get(`--font-${language}`) ?? 'sans-serif';
  const type = frameType(size);
  const inner = size.width - 2 * type.margin;
  const width = type.textPart === 1 ? inner : Math.round(inner * type.textPart);
  const beside = type.textPart === 1 ? 0 : width + type.gap * 2;

  return {
    type,
    width,
    across: { x: type.margin + beside, width: inner - beside },
    measure: (px, weight) => measureIn(font, px, weight),
    colour: colourIn(tokens),
    tokens,
  };
}

function measureIn(font: string, size: number, weight: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${weight} ${size}px ${font}`;

  return (text) => context?.measureText(text).width ?? text.length * size;
}
