import { download, figureFileName } from '../../charts/export/download.ts';
import { sheetToCsv } from '../../charts/export/sheetToCsv.ts';
import type { Figure } from '../../charts/figure.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { figureOrder } from './figureOrder.ts';

/** The exports of a figure that act at once, each saying what it did or what to do instead. */
export function useFigureExport(figure: Figure, link: string) {
  const locale = useLocale();
  const announce = useAppStore((state) => state.announce);
  const { exporting } = locale.text;
  const order = figureOrder(figure, locale, link);

  function save(file: Blob, extension: string): void {
    const name = `${figureFileName(figure.id, figure.version, locale.language)}.${extension}`;
    download(file, name);
    announce(exporting.saved(name));
  }

  /** A slide of the figure. Loaded when asked for: the exporter is no part of the page. */
  async function slide(): Promise<Blob> {
    const [{ figurePng }, { pictureSize }] = await Promise.all([
      import('../../charts/export/figureFiles.ts'),
      import('../../charts/export/exportSize.ts'),
    ]);
    const size = pictureSize('slide', 1, { width: 960, height: 540 });

    return figurePng({ ...order, size, background: 'light' });
  }

  return {
    saveCsv: () =>
      save(new Blob([sheetToCsv(figure.table, figure.practice)], { type: 'text/csv' }), 'csv'),
    saveXlsx: async () => {
      try {
        const { figureXlsx } = await import('../../charts/export/figureFiles.ts');
        save(await figureXlsx(order), 'xlsx');
      } catch {
        announce(exporting.failed);
      }
    },
    savePptx: async () => {
      announce(locale.text.slides.making);
      try {
        const { figurePptx } = await import('../../charts/pptx/figurePptx.ts');
        save(await figurePptx(order), 'pptx');
      } catch {
        announce(exporting.failed);
      }
    },
    copyImage: async () => {
      const picture = slide();
      try {
        // Given as a promise, because Safari allows the clipboard within the click only.
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
        announce(exporting.copied);
      } catch {
        await picture.then((file) => save(file, 'png')).catch(() => undefined);
        announce(exporting.copyFailed);
      }
    },
  };
}
