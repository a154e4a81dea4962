import { DropVeil } from './DropVeil.tsx';
import { EverythingDialog } from './EverythingDialog.tsx';
import { PictureDialog } from './PictureDialog.tsx';

interface FurtherOverlayProps {
  readonly overlay: 'drop' | 'picture' | 'everything';
  readonly onClose: () => void;
}

/** What lies over the page where files come in and go out. */
export function FurtherOverlay({ overlay, onClose }: FurtherOverlayProps) {
  switch (overlay) {
    case 'drop':
      return <DropVeil />;
    case 'picture':
      return <PictureDialog onClose={onClose} />;
    case 'everything':
      return <EverythingDialog onClose={onClose} />;
  }
}
