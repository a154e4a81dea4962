import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import styles from './Dialog.module.css';
import { Icon } from './icons.tsx';
import button from './Button.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeName: string;
  /** `dialog` holds the focus over a scrim; `drawer` stands at the side and leaves the page usable; `sheet` comes from below. */
  readonly kind?: 'dialog' | 'drawer' | 'sheet';
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Where focus goes on closing. */
  readonly returnTo?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** An open dialog; it exists only while it is open, so that its code loads on the first use. */
export function Dialog({
  title,
  closeName,
  kind = 'dialog',
  children,
  footer,
  returnTo,
  onClose,
}: DialogProps) {
  const isModal = kind !== 'drawer';

  return (
    <BaseDialog.Root
      open
      modal={isModal}
      disablePointerDismissal={!isModal}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <BaseDialog.Portal>
        {isModal ? <BaseDialog.Backdrop className={styles['scrim']} /> : null}
        <BaseDialog.Popup finalFocus={returnTo} className={`${styles['popup']} ${styles[kind]}`}>
          <header className={styles['header']}>
            <BaseDialog.Title className={styles['title']}>{title}</BaseDialog.Title>
            <BaseDialog.Close
              className={`${button['button']} ${button['icon']}`}
              aria-label={closeName}
              title={closeName}
            >
              <Icon name="x" />
            </BaseDialog.Close>
          </header>
          <div className={styles['body']}>{children}</div>
          {footer === undefined ? null : <footer className={styles['footer']}>{footer}</footer>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
