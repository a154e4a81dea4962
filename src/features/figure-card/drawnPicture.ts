import { composedPicture } from '../../charts/export/composedFigure.ts';
import { editedFigure } from '../../charts/export/edits/editedFigure.ts';
import { rowsThatFit } from '../../charts/export/edits/fewerRows.ts';
import type { PictureSize } from '../../charts/export/exportSize.ts';
import type { Check } from '../../charts/export/lint/check.ts';
import { pictureChecks } from '../../charts/export/lint/pictureChecks.ts';
import type { PictureOrder } from '../../charts/export/pictureOrder.ts';
import { colourIn, themeTokens } from '../../charts/export/themeTokens.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Language } from '../../domain/bilingual.ts';
import { type Locale, loadLocale } from '../../i18n/locale.ts';
import { figureOrder } from './figureOrder.ts';
import { chosenSize, languagesOf, type PictureChoice, type ScreenSize } from './pictureChoice.ts';

export interface PictureSource {
  /** Whether the words are those of a record or of practice data. */
  readonly nature: Locale['nature'];
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly screen: ScreenSize;
  /** The language of the page: the first one of a picture in both. */
  readonly page: Language;
}

/** A picture as the dialog shows it, with what was found in it. */
export interface DrawnPicture {
  readonly svg: string;
  readonly title: string;
  /** As high as the figure wants, where the size may grow. */
  readonly size: PictureSize;
  readonly checks: readonly Check[];
  /** How many rows would have room; null where no number of rows helps. */
  readonly rowsThatFit: number | null;
}

export async function drawnPicture(
  source: PictureSource,
  choice: PictureChoice,
): Promise<DrawnPicture> {
  const order = await pictureOrder(source, choice);
  const { svg, layout, texts } = await composedPicture(order);
  const { figure, locale } = order;
  const theme = choice.ground === 'dark' ? 'dark' : 'light';
  const colour = colourIn(themeTokens(theme, locale.language));

  return {
    svg,
    title: figure.title,
    size: layout.size,
    checks: pictureChecks({
      figure,
      language: locale.language,
      layout,
      texts,
      dyes: dyeNames.map(colour),
      look: choice.look,
      explainsBounds: choice.edits.explainsBounds,
    }),
    rowsThatFit: rowsThatFit(figure.drawing, layout.chart),
  };
}

const dyeNames = [1, 2, 3, 4, 5, 6, 7, 8].map((dye) => `--cat-${dye}`);

/** The figure made again in the language of the picture and as it was changed, with the link in that language. */
export async function pictureOrder(
  { figureIn, link, screen, page, nature }: PictureSource,
  choice: PictureChoice,
): Promise<PictureOrder> {
  const [first, other] = languagesOf(choice, page);
  const locale = await loadLocale(first, nature);
  const second = other === null ? null : await loadLocale(other, nature);
  const figure = editedFigure(figureIn(locale), locale, choice.edits);

  return {
    ...figureOrder(figure, locale, linkIn(link, first)),
    ...(second ? { second: { figure: figureIn(second), locale: second } } : {}),
    size: chosenSize(choice, screen),
    background: choice.ground,
    look: choice.look,
  };
}

function linkIn(link: string, language: Language): string {
  return link.replace(/([?&]lang=)(zh|en)/, `$1${language}`);
}
