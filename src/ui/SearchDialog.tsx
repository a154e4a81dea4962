import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type ReactNode, useId } from 'react';
import { Icon } from './icons.tsx';
import { Kbd } from './Kbd.tsx';
import dialog from './Dialog.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import styles from './SearchDialog.module.css';
import { type SearchGroup, SearchList } from './SearchList.tsx';
import { useFocusReturn } from './useFocusReturn.ts';
import { useSearchKeys } from './useSearchKeys.ts';

interface SearchDialogProps {
  readonly title: string;
  readonly placeholder: string;
  readonly listName: string;
  readonly closeName: string;
  /** The key that closes it, as it is written. */
  readonly closeKey: string;
  readonly groups: readonly SearchGroup[];
  /** What was found, read out. */
  readonly status: string;
  /** Stands in place of the list where nothing was found. */
  readonly empty: string;
  readonly footer: ReactNode;
  readonly onType: (text: string) => void;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** An open field with its results below: the first is chosen beforehand, arrows move, Enter takes it. */
export function SearchDialog(props: SearchDialogProps) {
  const { title, placeholder, listName, closeName, closeKey, groups, status, empty, footer } =
    props;
  const { onType, onChoose, onClose } = props;
  const listId = useId();
  const keys = groups.map(({ options }) => options.map(({ key }) => key));
  const { active, activate, field } = useSearchKeys({ keys, onType, onChoose });
  const optionId = (key: string) => `${listId}-${keys.flat().indexOf(key)}`;
  const hasHits = active !== undefined;
  useFocusReturn();

  return (
    <BaseDialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={dialog['scrim']} />
        <BaseDialog.Popup aria-label={title} className={styles['popup']}>
          <div className={styles['field']}>
            <Icon name="search" />
            <input
              type="text"
              role="combobox"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              placeholder={placeholder}
              aria-label={title}
              aria-autocomplete="list"
              aria-expanded={hasHits}
              aria-controls={hasHits ? listId : undefined}
              aria-activedescendant={hasHits ? optionId(active) : undefined}
              className={styles['input']}
              {...field}
            />
            <BaseDialog.Close className={styles['close']} aria-label={closeName} title={closeName}>
              <Kbd>{closeKey}</Kbd>
            </BaseDialog.Close>
          </div>
          {hasHits ? (
            <SearchList
              id={listId}
              name={listName}
              groups={groups}
              active={active}
              optionId={optionId}
              onActivate={activate}
              onChoose={onChoose}
            />
          ) : (
            <p className={styles['empty']}>{empty}</p>
          )}
          <LiveRegion text={status} />
          <div className={styles['footer']}>{footer}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
