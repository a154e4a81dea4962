import { withSettings } from '../../features/deck/deckChanges.ts';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { DeckMenu } from './DeckMenu.tsx';
import styles from './Present.module.css';
import { enterFullScreen } from './show/fullScreen.ts';
import { TextField } from './SlideFields.tsx';
import type { usePresent } from './usePresent.ts';
import { useSlideLink } from './useSlideLink.ts';

/** The name of the deck, whether it is kept, the way back from the last change, and the way to the room. */
export function DeckHead({ present }: { readonly present: ReturnType<typeof usePresent> }) {
  const { text } = useLocale();
  const copyLink = useCopyLink();
  const link = useSlideLink();
  const { deck, at, keeping, change, canUndo, canRedo, undo, redo, showAs } = present;
  const number = at + 1;
  const states = {
    kept: text.deck.kept,
    writing: text.deck.writing,
    refused: text.deck.refused,
  };

  return (
    <header className={styles['head']}>
      <h1>{text.deck.title}</h1>
      {deck ? (
        <div className={styles['name']}>
          <TextField
            name={text.deck.name}
            value={deck.name}
            onWrite={(name, step) => change(withSettings({ name }), step)}
          />
          <p
            role="status"
            className={styles['hint']}
            data-refused={keeping === 'refused' || undefined}
          >
            {states[keeping]}
          </p>
        </div>
      ) : null}
      <div className={styles['tools']}>
        <IconButton
          name={text.deck.undo}
          icon={<PageIcon name="undo" />}
          disabled={!canUndo}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={undo}
        />
        <IconButton
          name={text.deck.redo}
          icon={<PageIcon name="redo" />}
          disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          onClick={redo}
        />
        <DeckMenu present={present} />
        {present.staged.length > 0 ? (
          <>
            <IconButton
              name={text.deck.copySlide}
              icon={<Icon name="link" />}
              onClick={() => void copyLink(link)}
            />
            <Button
              kind="primary"
              icon={<PageIcon name="maximize" />}
              onClick={() => {
                void enterFullScreen();
                showAs('screen');
              }}
            >
              {text.deck.show(number)}
            </Button>
          </>
        ) : null}
      </div>
    </header>
  );
}
