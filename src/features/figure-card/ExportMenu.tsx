import type { RefObject } from 'react';
import { printItem } from '../../charts/export/printItem.ts';
import type { Figure } from '../../charts/figure.ts';
import { rowCount } from '../../charts/sheet.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import type { DialogOf } from './FigureDialog.tsx';
import { useShareItems } from './share/useShareItems.ts';
import { useFigureExport } from './useFigureExport.ts';

interface ExportMenuProps {
  readonly figure: Figure;
  readonly link: string;
  readonly anchor: RefObject<HTMLElement | null>;
  /** Actions that stand before the exports, where one button opens them all. */
  readonly before: readonly MenuItem[];
  readonly copyLink: (link: string) => Promise<void>;
  readonly onDialog: (of: DialogOf) => void;
  readonly onClose: () => void;
}

/** What a figure can be taken away as. Pictures open the dialog on their format; data and copying act at once. */
export function ExportMenu(props: ExportMenuProps) {
  const { figure, link, anchor, before, copyLink, onDialog, onClose } = props;
  const { text } = useLocale();
  const { exporting, slides } = text;
  const { copyImage, saveCsv, saveXlsx, savePptx } = useFigureExport(figure, link);
  const share = useShareItems({
    title: figure.title,
    link,
    copyLink,
    onDialog,
    hasLink: before.length > 0,
  });
  const rows = exporting.rows(rowCount(figure.table));
  const slide = exporting.pixels('1920', '1080');
  const pictures: readonly MenuItem[] = [
    { name: exporting.png, hint: slide, onChoose: () => onDialog('png') },
    { name: exporting.svg, hint: exporting.vector, onChoose: () => onDialog('svg') },
    { name: slides.powerpoint, hint: slides.editable, onChoose: () => void savePptx() },
    { name: exporting.copyImage, onChoose: () => void copyImage() },
  ];
  const data: readonly MenuItem[] = [
    { name: exporting.csv, hint: rows, onChoose: saveCsv },
    { name: exporting.xlsx, hint: rows, onChoose: () => void saveXlsx() },
    printItem(text),
  ];

  return (
    <Menu
      label={text.figure.export}
      anchor={anchor}
      groups={before.length > 0 ? [before, pictures, data, share] : [pictures, data, share]}
      onClose={onClose}
    />
  );
}
