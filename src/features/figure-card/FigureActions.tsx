import { lazy, Suspense, useRef, useState } from 'react';
import type { Figure } from '../../charts/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { withWords } from '../../i18n/withWords.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import styles from './FigureActions.module.css';
import type { DialogOf } from './FigureDialog.tsx';
import { useFigureActions } from './useFigureActions.ts';

const ExportMenu = lazy(
  withWords(() => import('./ExportMenu.tsx').then((module) => ({ default: module.ExportMenu }))),
);
const FigureDialog = lazy(
  withWords(() =>
    import('./FigureDialog.tsx').then((module) => ({ default: module.FigureDialog })),
  ),
);

/** What stands open: the menu of one of the two buttons, or a dialog that it opened. */
type Opened =
  | { readonly kind: 'menu'; readonly from: 'export' | 'more' }
  | { readonly kind: 'dialog'; readonly from: 'export' | 'more'; readonly of: DialogOf };

interface FigureActionsProps {
  readonly figure: Figure;
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly copyLink: (link: string) => Promise<void>;
  readonly isTable: boolean;
  readonly onToggleTable: () => void;
}

/** The actions of a figure: table or chart, link, export; on a phone behind one button. */
export function FigureActions(props: FigureActionsProps) {
  const { figure, figureIn, link } = props;
  const { text } = useLocale();
  const [opened, setOpened] = useState<Opened | null>(null);
  const exportButton = useRef<HTMLButtonElement>(null);
  const moreButton = useRef<HTMLButtonElement>(null);
  const isOpen = (from: Opened['from']) => opened?.kind === 'menu' && opened.from === from;
  const opener = opened?.from === 'more' ? moreButton : exportButton;
  const actions = useFigureActions(props);

  return (
    <>
      <span className={styles['all']}>
        {actions.map(({ name, icon, letter, onChoose }) => (
          <IconButton
            key={letter}
            name={name}
            icon={<PageIcon name={icon} />}
            aria-keyshortcuts={letter}
            onClick={onChoose}
          />
        ))}
        <IconButton
          ref={exportButton}
          name={text.figure.export}
          aria-keyshortcuts="x"
          icon={<PageIcon name="download" />}
          aria-haspopup="menu"
          aria-expanded={isOpen('export')}
          onClick={() => setOpened({ kind: 'menu', from: 'export' })}
        />
      </span>
      <span className={styles['more']}>
        <IconButton
          ref={moreButton}
          name={text.figure.actions(figure.title)}
          icon={<PageIcon name="more" />}
          aria-haspopup="menu"
          aria-expanded={isOpen('more')}
          onClick={() => setOpened({ kind: 'menu', from: 'more' })}
        />
      </span>
      <Suspense>
        {opened?.kind === 'menu' ? (
          <ExportMenu
            figure={figure}
            link={link}
            anchor={opener}
            before={opened.from === 'more' ? actions : []}
            copyLink={props.copyLink}
            onDialog={(of) => setOpened({ kind: 'dialog', from: opened.from, of })}
            // A choice may have opened the dialog by now: only the menu is closed.
            onClose={() => setOpened((now) => (now?.kind === 'menu' ? null : now))}
          />
        ) : null}
        {opened?.kind === 'dialog' ? (
          <FigureDialog
            of={opened.of}
            figureIn={figureIn}
            link={link}
            returnTo={opener}
            onClose={() => setOpened(null)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
