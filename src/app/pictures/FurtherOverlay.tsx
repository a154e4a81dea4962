import type { Overlay } from '../../state/overlaySlice.ts';
import { DropVeil } from './DropVeil.tsx';
import { EverythingDialog } from './EverythingDialog.tsx';
import { PictureDialog } from './PictureDialog.tsx';

interface FurtherOverlayProps {
  readonly overlay: Overlay;
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
    case 'palette':
    case 'shortcuts':
      return null;
  }
}
