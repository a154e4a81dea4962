import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Check,
  ChevronDown,
  ChevronRight,
  ChartColumn,
  Columns3,
  Copy,
  Database,
  Download,
  Ellipsis,
  FileText,
  House,
  Link2,
  ListTree,
  Monitor,
  Moon,
  Plus,
  Scale,
  Search,
  SlidersHorizontal,
  Sun,
  Table,
  TriangleAlert,
  WifiOff,
  X,
} from 'lucide-react';

const icons = {
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  chart: ChartColumn,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  columns: Columns3,
  copy: Copy,
  database: Database,
  download: Download,
  file: FileText,
  home: House,
  link: Link2,
  monitor: Monitor,
  moon: Moon,
  more: Ellipsis,
  offline: WifiOff,
  plus: Plus,
  scale: Scale,
  search: Search,
  sliders: SlidersHorizontal,
  sun: Sun,
  table: Table,
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
