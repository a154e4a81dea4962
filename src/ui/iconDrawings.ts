// One by one: through the library's index the first page would carry the drawings of every later part.
import Check from 'lucide-react/icons/check';
import ChartColumn from 'lucide-react/icons/chart-column';
import Database from 'lucide-react/icons/database';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import FileText from 'lucide-react/icons/file-text';
import House from 'lucide-react/icons/house';
import Link2 from 'lucide-react/icons/link-2';
import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Presentation from 'lucide-react/icons/presentation';
import Scale from 'lucide-react/icons/scale';
import Search from 'lucide-react/icons/search';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import Sun from 'lucide-react/icons/sun';
import Table from 'lucide-react/icons/table';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import WifiOff from 'lucide-react/icons/wifi-off';
import X from 'lucide-react/icons/x';

/** The drawings of the frame and of the first page. */
export const openingDrawings = {
  chart: ChartColumn,
  check: Check,
  database: Database,
  download: Download,
  file: FileText,
  home: House,
  link: Link2,
  monitor: Monitor,
  moon: Moon,
  more: Ellipsis,
  offline: WifiOff,
  presentation: Presentation,
  scale: Scale,
  search: Search,
  sliders: SlidersHorizontal,
  sun: Sun,
  table: Table,
  warning: TriangleAlert,
  x: X,
};
