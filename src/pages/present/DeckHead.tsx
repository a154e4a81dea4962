import { useLocale } from '../../i18n/LocaleContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { withSettings } from '../../features/deck/deckChanges.ts';
import { DeckMenu } from './DeckMenu.tsx';
import styles from './Present.module.css';
import { TextField } from './SlideFields.tsx';
import type { usePresent } from './usePresent.ts';

/** The name of the deck, whether it is kept, and the way back from the last change. */
export function DeckHead({ present }: { readonly present: ReturnType<typeof usePresent> }) {
  const { text } = useLocale();
  const { deck, keeping, change, canUndo, canRedo, undo, redo } = present;

  return (
    <header className={styles['head']}>
      <div className={styles['headWords']}>
        <h1>{text.deck.title}</h1>
        <p>{text.deck.lede}</p>
      </div>
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
            {
              { kept: text.deck.kept, writing: text.deck.writing, refused: text.deck.refused }[
                keeping
              ]
            }
          </p>
        </div>
      ) : null}
      <div className={styles['tools']}>
        <IconButton
          name={text.deck.undo}
          icon={<PageIcon name="undo" />}
          disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          name={text.deck.redo}
          icon={<PageIcon name="redo" />}
          disabled={!canRedo}
          onClick={redo}
        />
        <DeckMenu present={present} />
      </div>
    </header>
  );
}
