import { useQuery } from '@tanstack/react-query';
import { download } from '../../charts/export/download.ts';
import { type Multiple, pixelsOf } from '../../charts/export/exportSize.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import {
  type DrawnPicture,
  drawnPicture,
  pictureOrder,
  type PictureSource,
} from './drawnPicture.ts';
import type { PictureChoice } from './pictureChoice.ts';
import { pictureMakers } from './pictureFormat.ts';

/** How far the preview has come; it is the drawing from which every file is made. */
export type PictureState =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly picture: DrawnPicture; readonly address: string }
  | { readonly kind: 'failed' };

/** Larger files are not made before they are asked for: they would hold the page up. */
const mostPixelsAhead = 9_000_000;

/** The picture of a figure under the choices made so far, and the file that it becomes. */
export function usePicture(source: Omit<PictureSource, 'nature'>, choice: PictureChoice) {
  const { text, nature } = useLocale();
  const from = { ...source, nature };
  const announce = useAppStore((state) => state.announce);
  const { format, multiple, ...drawn } = choice;
  const key = ['picture', source.link, source.screen, source.page, nature, drawn];
  const preview = useQuery({
    queryKey: key,
    queryFn: () => drawnPicture(from, { ...choice, multiple: 1 }),
    gcTime: 0, // The figure behind the link may have changed by the next time.
    // The picture before stands until the next one is drawn, so that nothing jumps while one types.
    placeholderData: (before) => before,
  });
  const isCurrent = preview.data !== undefined && !preview.isPlaceholderData;
  const weight = useQuery({
    queryKey: [...key, format, multiple],
    queryFn: async () => (await file()).size,
    enabled: isCurrent && isMadeAhead(preview.data, multiple),
    gcTime: 0,
  });

  async function file(made: keyof typeof pictureMakers = format): Promise<Blob> {
    return pictureMakers[made](await pictureOrder(from, choice));
  }

  async function save(name: string, made = format): Promise<void> {
    const fileName = `${name}.${made}`;
    try {
      download(await file(made), fileName);
      announce(text.exporting.saved(fileName));
    } catch (error) {
      const isTooLarge = error instanceof Error && error.name === 'PictureTooLarge';
      announce(isTooLarge ? text.exporting.tooLarge : text.exporting.failed);
    }
  }

  async function copy(name: string): Promise<void> {
    try {
      // Given as a promise, because Safari allows the clipboard within the click only.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': file('png') })]);
      announce(text.exporting.copied);
    } catch {
      await save(name, 'png');
      announce(text.exporting.copyFailed);
    }
  }

  return { state: stateOf(preview), isCurrent, bytes: weight.data ?? null, save, copy };
}

function isMadeAhead({ checks, size }: DrawnPicture, multiple: Multiple): boolean {
  const { width, height } = pixelsOf(size);

  return (
    width * height * multiple ** 2 <= mostPixelsAhead &&
    checks.every(({ level }) => level !== 'stop')
  );
}

function stateOf({
  data,
  isError,
}: {
  readonly data: DrawnPicture | undefined;
  readonly isError: boolean;
}): PictureState {
  if (isError) return { kind: 'failed' };
  if (!data) return { kind: 'making' };
  const address = `data:image/svg+xml,${encodeURIComponent(data.svg)}`;

  return { kind: 'ready', picture: data, address };
}
