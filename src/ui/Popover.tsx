import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly label: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** An open card at the button that asked for it; Escape and a click elsewhere close it. */
export function Popover({ label, anchor, children, onClose }: PopoverProps) {
  return (
    <BasePopover.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <BasePopover.Portal>
        <BasePopover.Positioner
          anchor={anchor}
          align="start"
          sideOffset={6}
          collisionPadding={16}
          className={styles['positioner']}
        >
          <BasePopover.Popup aria-label={label} finalFocus={anchor} className={styles['popup']}>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
