import { useSearch } from '@tanstack/react-router';
import { mostCompared } from '../../domain/comparedPlaces.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { useToggleCompared } from './useToggleCompared.ts';

interface CompareButtonProps {
  /** Id of a cluster, or the two digits of a province. */
  readonly id: string;
  readonly name: string;
  /** `icon` in a row of a table, `words` beside a title. */
  readonly look: 'icon' | 'words';
}

/** Puts a place into the set to be compared, and takes it out again. A seventh place is refused in words. */
export function CompareButton({ id, name, look }: CompareButtonProps) {
  const { button } = useLocale().text.compare;
  const isChosen = useSearch({ from: '__root__', select: (view) => view.ids.includes(id) });
  const isFull = useSearch({
    from: '__root__',
    select: (view) => view.ids.length >= mostCompared && !view.ids.includes(id),
  });
  const toggle = useToggleCompared();
  const action = isFull ? button.full : isChosen ? button.remove(name) : button.add(name);
  const props = {
    icon: <PageIcon name={isChosen ? 'check' : 'plus'} />,
    disabled: isFull,
    onClick: () => toggle(id),
  };

  return look === 'icon' ? (
    <IconButton name={action} {...props} />
  ) : (
    <Button aria-label={action} title={action} {...props}>
      {isChosen ? button.chosen : button.short}
    </Button>
  );
}
