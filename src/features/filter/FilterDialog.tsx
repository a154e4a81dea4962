import type { RefObject } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FacetPanel, type FacetPanelProps } from './FacetPanel.tsx';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';

export interface FilterDialogProps extends FacetPanelProps<string> {
  readonly search: SearchFieldProps;
  /** What the closing button says: how much is shown. */
  readonly doneName: string;
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** All facets in a drawer, on a phone in a sheet from below; every choice applies at once. */
export function FilterDialog(props: FilterDialogProps) {
  const { groups, search, doneName, returnTo, onToggle, onClear, onClose } = props;
  const { text } = useLocale();

  return (
    <Dialog
      kind="drawer"
      title={text.filters.title}
      closeName={text.shell.close}
      returnTo={returnTo}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={onClose}>
            {doneName}
          </Button>
          <Button kind="link" onClick={onClear}>
            {text.filters.clear}
          </Button>
        </>
      }
    >
      <SearchField {...search} />
      <FacetPanel groups={groups} onToggle={onToggle} />
    </Dialog>
  );
}
