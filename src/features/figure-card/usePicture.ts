import { useQuery } from '@tanstack/react-query';
import { composedFigure, type PictureOrder } from '../../charts/export/composedFigure.ts';
import { download } from '../../charts/export/download.ts';
import { pictureSize } from '../../charts/export/exportSize.ts';
import { figurePng, figureSvg } from '../../charts/export/figureFiles.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Language } from '../../domain/bilingual.ts';
import { type Locale, loadLocale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { figureOrder } from './figureOrder.ts';
import type { PictureChoice, ScreenSize } from './pictureChoice.ts';

/** How far the preview has come; it is the drawing from which every file is made. */
export type PictureState =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly address: string; readonly title: string }
  | { readonly kind: 'failed' };

interface PictureSource {
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly screen: ScreenSize;
}

/** The picture of a figure under the choices made so far, and the file that it becomes. */
export function usePicture(source: PictureSource, choice: PictureChoice) {
  const { text, nature } = useLocale();
  const announce = useAppStore((state) => state.announce);
  const { language, size, background } = choice;
  const preview = useQuery({
    queryKey: ['picture', source.link, language, nature, size, background],
    queryFn: async () => {
      const order = await pictureOrder({ ...source, nature }, { ...choice, multiple: 1 });

      return { svg: await composedFigure(order), title: order.figure.title };
    },
    gcTime: 0, // The figure behind the link may have changed by the next time.
  });

  return {
    state: stateOf(preview),
    save: async (name: string) => {
      const fileName = `${name}.${choice.format}`;
      try {
        const order = await pictureOrder({ ...source, nature }, choice);
        download(await (choice.format === 'png' ? figurePng(order) : figureSvg(order)), fileName);
        announce(text.exporting.saved(fileName));
      } catch (error) {
        const isTooLarge = error instanceof Error && error.name === 'PictureTooLarge';
        announce(isTooLarge ? text.exporting.tooLarge : text.exporting.failed);
      }
    },
  };
}

function stateOf({
  data,
  isError,
}: {
  readonly data: { readonly svg: string; readonly title: string } | undefined;
  readonly isError: boolean;
}): PictureState {
  if (isError) return { kind: 'failed' };
  if (!data) return { kind: 'making' };
  const address = `data:image/svg+xml,${encodeURIComponent(data.svg)}`;

  return { kind: 'ready', address, title: data.title };
}

/** The figure made again in the language of the picture, with the link in that language. */
async function pictureOrder(
  { figureIn, link, screen, nature }: PictureSource & Pick<Locale, 'nature'>,
  { language, size, multiple, background }: PictureChoice,
): Promise<PictureOrder> {
  const locale = await loadLocale(language, nature);

  return {
    ...figureOrder(figureIn(locale), locale, linkIn(link, language)),
    size: pictureSize(size, multiple, screen),
    background,
  };
}

function linkIn(link: string, language: Language): string {
  return link.replace(/([?&]lang=)(zh|en)/, `$1${language}`);
}
