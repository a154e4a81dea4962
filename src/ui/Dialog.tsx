import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useRef } from 'react';
import styles from './Dialog.module.css';
import { Icon } from './icons.tsx';
import button from './Button.module.css';
import { isUppermost } from './isUppermost.ts';
import { useFocusReturn } from './useFocusReturn.ts';

interface DialogProps {
  readonly title: string;
  /** What the title is of, in small letters above it. */
  readonly eyebrow?: string;
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
  eyebrow,
  closeName,
  kind = 'dialog',
  children,
  footer,
  returnTo,
  onClose,
}: DialogProps) {
  const isModal = kind !== 'drawer';
  const popup = useRef<HTMLDivElement>(null);
  useFocusReturn();

  return (
    <BaseDialog.Root
      open
      modal={isModal}
      disablePointerDismissal={!isModal}
      onOpenChange={(isOpen, { reason }) => {
        if (!isOpen && (reason !== 'escape-key' || isUppermost(popup.current))) onClose();
      }}
    >
      <BaseDialog.Portal>
        {isModal ? <BaseDialog.Backdrop className={styles['scrim']} /> : null}
        <BaseDialog.Popup
          ref={popup}
          data-drawer={isModal ? undefined : ''}
          finalFocus={returnTo}
          className={`${styles['popup']} ${styles[kind]}`}
        >
          <div className={styles['header']}>
            <div className={styles['words']}>
              {eyebrow === undefined ? null : <p className={styles['eyebrow']}>{eyebrow}</p>}
              <BaseDialog.Title className={styles['title']}>{title}</BaseDialog.Title>
            </div>
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
