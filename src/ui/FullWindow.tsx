import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import hidden from './Hidden.module.css';
import styles from './FullWindow.module.css';
import { useFocusReturn } from './useFocusReturn.ts';

interface FullWindowProps {
  /** Its accessible name. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Escape leaves it. */
  readonly onClose: () => void;
}

/** Something that takes the whole window and hides the page behind it, from every reader. */
export function FullWindow({ label, children, onKeyDown, onClose }: FullWindowProps) {
  const popup = useRef<HTMLDivElement>(null);
  useFocusReturn();

  return (
    <BaseDialog.Root
      open
      disablePointerDismissal
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Popup
          ref={popup}
          initialFocus={popup}
          className={styles['window']}
          onKeyDown={onKeyDown}
        >
          <BaseDialog.Title
            render={(props) => <h1 {...props}>{label}</h1>}
            className={hidden['hidden']}
          />
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
