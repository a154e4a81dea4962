import { useQuery } from '@tanstack/react-query';
import { pictureSize } from '../../../charts/export/exportSize.ts';
import { figureFileName } from '../../../charts/export/download.ts';
import { figurePng } from '../../../charts/export/figureFiles.ts';
import { sourceText } from '../../../charts/export/sourceText.ts';
import type { Figure } from '../../../charts/figure.ts';
import type { Language } from '../../../domain/bilingual.ts';
import { type Locale, loadLocale } from '../../../i18n/locale.ts';
import { figureOrder } from '../figureOrder.ts';
import { linkIn } from './embedAddress.ts';
import type { PictureSubject } from './embedCodes.ts';

/** A picture of the figure, ready to stand in another page. */
interface EmbedPicture {
  readonly file: Blob;
  readonly fileName: string;
  readonly address: string;
  readonly subject: Omit<PictureSubject, 'picture'>;
}

interface PictureWish {
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly language: Language;
  readonly isWanted: boolean;
}

/** The picture of a figure as the static code holds it: a slide on white. */
export function useEmbedPicture({ figureIn, link, language, isWanted }: PictureWish) {
  return useQuery({
    queryKey: ['embed-picture', link, language],
    queryFn: () => embedPicture(figureIn, linkIn(link, language), language),
    enabled: isWanted,
    gcTime: 0, // The figure behind the link may have changed by the next time.
  });
}

async function embedPicture(
  figureIn: PictureWish['figureIn'],
  link: string,
  language: Language,
): Promise<EmbedPicture> {
  const locale = await loadLocale(language);
  const figure = figureIn(locale);
  const size = pictureSize('slide', 1, { width: 960, height: 540 });
  const file = await figurePng({ ...figureOrder(figure, locale, link), size, background: 'light' });

  return {
    file,
    fileName: `${figureFileName(figure.id, figure.version, language)}.png`,
    address: await dataAddress(file),
    subject: {
      alt: altOf(figure, locale),
      source: sourceText(locale, figure),
      link,
      linkName: locale.text.shell.brand,
      width: size.width,
      height: size.height,
    },
  };
}

/** What a reader who does not see the picture should know: the finding, the measure, the filters. */
function altOf({ practice, title, subtitle, filters }: Figure, { text }: Locale): string {
  return text.figure.sentence(
    [practice?.line ?? '', title, subtitle, filters].filter((part) => part !== ''),
  );
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => reject(new Error('the picture cannot be read')));
    reader.readAsDataURL(file);
  });
}
