import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { RefObject } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly name: string;
  /** What the choice gives, beside its name; said by the screen only. */
  readonly hint?: string;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  /** Divided from one another by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
  /** The button that opened it: the menu stands at it, and focus returns to it. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** An open menu of actions. Its button is the caller's, so that this file loads on the first click only. */
export function Menu({ label, groups, anchor, onClose }: MenuProps) {
  return (
    <BaseMenu.Root
      open
      modal={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          className={styles['positioner']}
        >
          <BaseMenu.Popup aria-label={label} finalFocus={anchor} className={styles['popup']}>
            {groups.map((items, index) => (
              <BaseMenu.Group key={items[0]?.name ?? index}>
                {index > 0 ? <hr className={styles['divider']} /> : null}
                {items.map(({ name, hint, onChoose }) => (
                  <BaseMenu.Item key={name} className={styles['item']} onClick={onChoose}>
                    {name}
                    {hint === undefined ? null : (
                      <span aria-hidden="true" className={styles['hint']}>
                        {hint}
                      </span>
                    )}
                  </BaseMenu.Item>
                ))}
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
