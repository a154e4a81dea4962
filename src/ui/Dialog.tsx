import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
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
  useFocusReturn();

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
          <div className={styles['header']}>
            <BaseDialog.Title className={styles['title']}>{title}</BaseDialog.Title>
            <BaseDialog.Close
              className={`${button['button']} ${button['icon']}`}
              aria-label={closeName}
              title={closeName}
            >
              <Icon name="x" />
            </BaseDialog.Close>
          </div>
          <div className={styles['body']}>{children}</div>
          {footer === undefined ? null : <div className={styles['footer']}>{footer}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** Gives the focus back to what had it before, where closing would leave it nowhere. */
function useFocusReturn(): void {
  const opener = useRef<Element | null>(null);
  opener.current ??= document.activeElement;

  useEffect(() => {
    const before = opener.current;

    return () => {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === document.body;
        if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
}
