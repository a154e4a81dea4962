import type { RefObject } from 'react';
import { printItem } from '../../charts/export/printItem.ts';
import type { Figure } from '../../charts/figure.ts';
import { rowCount } from '../../charts/sheet.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
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
  const { copying, everything, exporting, slides } = text;
  const { copyImage, copyTable, copyCitation, saveCsv, saveXlsx, savePptx } = useFigureExport(
    figure,
    link,
  );
  const share = useShareItems({
    title: figure.title,
    link,
    copyLink,
    onDialog,
    hasLink: before.length > 0,
  });
  const showOverlay = useAppStore((state) => state.showOverlay);
  const rows = exporting.rows(rowCount(figure.table));
  const slide = exporting.pixels('1920', '1080');
  const pictures: readonly MenuItem[] = [
    { name: exporting.png, hint: slide, onChoose: () => onDialog('png') },
    { name: exporting.svg, hint: exporting.vector, onChoose: () => onDialog('svg') },
    { name: slides.powerpoint, hint: slides.editable, onChoose: () => void savePptx() },
  ];
  const data: readonly MenuItem[] = [
    { name: exporting.csv, hint: rows, onChoose: saveCsv },
    { name: exporting.xlsx, hint: rows, onChoose: () => void saveXlsx() },
    printItem(text),
  ];
  const copies: readonly MenuItem[] = [
    { name: exporting.copyImage, onChoose: () => void copyImage() },
    { name: copying.table, hint: rows, onChoose: () => void copyTable() },
    { name: copying.citation, hint: copying.citationHint, onChoose: () => void copyCitation() },
  ];
  const page: readonly MenuItem[] = [
    { name: everything.menu, onChoose: () => showOverlay('everything') },
  ];
  const groups = [pictures, data, copies, share, page];

  return (
    <Menu
      label={text.figure.export}
      anchor={anchor}
      groups={before.length > 0 ? [before, ...groups] : groups}
      onClose={onClose}
    />
  );
}
