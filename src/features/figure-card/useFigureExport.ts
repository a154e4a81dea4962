import { download, figureFileName } from '../../charts/export/download.ts';
import { figureCitation } from '../../charts/export/figureCitation.ts';
import { sourceText } from '../../charts/export/sourceText.ts';
import { sheetToCsv } from '../../charts/export/sheetToCsv.ts';
import { tableTexts } from '../../charts/export/tableClipboard.ts';
import type { Figure } from '../../charts/figure.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { figureOrder } from './figureOrder.ts';

/** The exports of a figure that act at once, each saying what it did or what to do instead. */
export function useFigureExport(figure: Figure, link: string) {
  const locale = useLocale();
  const announce = useAppStore((state) => state.announce);
  const { exporting, copying } = locale.text;
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

  const saveCsv = () =>
    save(new Blob([sheetToCsv(figure.table, figure.practice)], { type: 'text/csv' }), 'csv');

  return {
    saveCsv,
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
        const file = await picture.catch(() => undefined);
        if (file) save(file, 'png');
        announce(file ? exporting.copyFailed : copying.imageFailed);
      }
    },
    copyTable: async () => {
      const { html, plain } = tableTexts(figure, sourceText(locale, figure));
      try {
        const item = { 'text/html': textBlob(html, 'text/html'), 'text/plain': textBlob(plain) };
        await navigator.clipboard.write([new ClipboardItem(item)]);
        announce(copying.tableCopied);
      } catch {
        saveCsv();
        announce(copying.tableRefused);
      }
    },
    copyCitation: async () => {
      const citation = figureCitation(order);
      try {
        await navigator.clipboard.writeText(citation);
        announce(copying.citationCopied);
      } catch {
        // The reader can still take the text from the message.
        announce(`${copying.citationRefused} ${citation}`);
      }
    },
  };
}

const textBlob = (text: string, type = 'text/plain') => new Blob([text], { type });
