import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { FacetGroup } from './facetOptions.ts';
import styles from './FilterButton.module.css';
import type { SearchFieldProps } from './SearchField.tsx';

const FilterDialog = lazy(() =>
  import('./FilterDialog.tsx').then((module) => ({ default: module.FilterDialog })),
);

interface FilterButtonProps<Name extends string> {
  readonly groups: readonly FacetGroup<Name>[];
  readonly search: SearchFieldProps;
  /** How many conditions hold. */
  readonly count: number;
  readonly doneName: string;
  readonly face?: ReactNode;
  readonly onToggle: (facet: Name, value: string) => void;
  readonly onClear: () => void;
}

/** Opens the facets where there is no room to show them beside the page. */
export function FilterButton<Name extends string>(props: FilterButtonProps<Name>) {
  const { groups, search, count, doneName, face, onToggle, onClear } = props;
  const { text } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const toggle = (name: string, value: string) => {
    const group = groups.find(({ facet }) => facet === name);
    if (group) onToggle(group.facet, value);
  };

  return (
    <>
      <Button
        ref={opener}
        kind={face === undefined ? 'plain' : 'dashed'}
        icon={<Icon name="sliders" />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {face ?? text.filters.open}
        {count > 0 && face === undefined ? <span className={styles['count']}>{count}</span> : null}
      </Button>
      {isOpen ? (
        <Suspense>
          <FilterDialog
            groups={groups}
            search={search}
            doneName={doneName}
            returnTo={opener}
            onToggle={toggle}
            onClear={onClear}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
