import {
  ArrowDown,
  ArrowUp,
  Check,
  ChevronDown,
  ChevronRight,
  ChartColumn,
  Columns3,
  Copy,
  Download,
  Ellipsis,
  FileText,
  Folder,
  House,
  Keyboard,
  Languages,
  Link2,
  ListTree,
  Monitor,
  Moon,
  Search,
  SlidersHorizontal,
  Sun,
  Table,
  Target,
  TriangleAlert,
  WifiOff,
  X,
} from 'lucide-react';

const icons = {
  'arrow-down': ArrowDown,
  'arrow-up': ArrowUp,
  chart: ChartColumn,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  columns: Columns3,
  copy: Copy,
  download: Download,
  file: FileText,
  folder: Folder,
  home: House,
  keyboard: Keyboard,
  language: Languages,
  link: Link2,
  monitor: Monitor,
  moon: Moon,
  more: Ellipsis,
  offline: WifiOff,
  search: Search,
  sliders: SlidersHorizontal,
  sun: Sun,
  table: Table,
  target: Target,
  tree: ListTree,
  warning: TriangleAlert,
  x: X,
};

export type IconName = keyof typeof icons;

/** A drawing beside a name; it says nothing to a screen reader. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const Drawing = icons[name];

  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
