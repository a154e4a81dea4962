import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  ChevronRight,
  Columns3,
  Copy,
  Folder,
  Keyboard,
  Languages,
  ListTree,
  Maximize,
  Pin,
  Plus,
  Redo2,
  Target,
  Trash2,
  Undo2,
} from 'lucide-react';
import { openingDrawings } from './iconDrawings.ts';

/** All drawings: those of the first page, and those that come with later parts. */
const pageIcons = {
  ...openingDrawings,
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  columns: Columns3,
  copy: Copy,
  folder: Folder,
  keyboard: Keyboard,
  language: Languages,
  maximize: Maximize,
  pin: Pin,
  plus: Plus,
  redo: Redo2,
  trash: Trash2,
  undo: Undo2,
  target: Target,
  tree: ListTree,
};

export type PageIconName = keyof typeof pageIcons;

/** A drawing of a part that comes after the first page; it says nothing to a screen reader. */
export function PageIcon({
  name,
  size = 16,
}: {
  readonly name: PageIconName;
  readonly size?: number;
}) {
  const Drawing = pageIcons[name];

  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
