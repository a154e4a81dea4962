import { Fragment } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { type SheetKeys, sheetGroups } from './sheetGroups.ts';
import styles from './ShortcutSheet.module.css';

/** All shortcuts, and the switch for those that are single keys. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { text } = useLocale();
  const { shortcuts } = text;
  const hasSingleKeys = useAppStore((state) => state.hasSingleKeys);
  const switchSingleKeys = useAppStore((state) => state.switchSingleKeys);

  return (
    <Dialog
      title={shortcuts.title}
      closeName={text.shell.close}
      onClose={onClose}
      footer={
        <div className={styles['footer']}>
          <p>{shortcuts.note}</p>
          <label className={styles['off']}>
            <input
              type="checkbox"
              checked={!hasSingleKeys}
              onChange={(event) => switchSingleKeys(!event.currentTarget.checked)}
            />
            {shortcuts.off}
          </label>
        </div>
      }
    >
      <div className={styles['groups']}>
        {sheetGroups(text).map(({ name, entries }) => (
          <section key={name} className={styles['group']}>
            <h3>{name}</h3>
            <dl>
              {entries.map(({ does, keys, isSingle }) => (
                <div
                  key={`${does} ${keys.names.join(' ')}`}
                  className={`${styles['entry']} ${isSingle && !hasSingleKeys ? styles['isOff'] : ''}`}
                >
                  <dt>{does}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: SheetKeys }) {
  const { shortcuts } = useLocale().text;

  return keys.names.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && keys.are === 'sequence' ? <span>{shortcuts.then}</span> : null}
      <Kbd>{key}</Kbd>
    </Fragment>
  ));
}
