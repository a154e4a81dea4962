import { deckBriefing } from '../../charts/docx/briefing.ts';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import { useBriefing } from '../../features/briefing/useBriefing.ts';
import { type Deck, deckLanguages, slideRatios } from '../../features/deck/deck.ts';
import { type DeckChange, withSettings } from '../../features/deck/deckChanges.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { dayOf } from '../../ui/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './Present.module.css';
import { officeWords } from './officeWords.ts';
import { useDeckExport } from './useDeckExport.ts';
import type { StagedSlide } from './usePresent.ts';

interface DeckPanelProps {
  readonly deck: Deck;
  readonly order: DeckOrder;
  readonly staged: StagedSlide;
  readonly change: (change: DeckChange) => void;
}

/** The deck as a whole: its language, its format, what PowerPoint will make of the slide, and the file. */
export function DeckPanel({ deck, order, staged, change }: DeckPanelProps) {
  const { text } = useLocale();
  const { progress, save, cancel } = useDeckExport(order);
  const briefing = useBriefing(() => deckBriefing(order, dayOf(new Date())));

  return (
    <>
      <section aria-label={text.deck.settings} className={styles['panel']}>
        <h2>{text.deck.settings}</h2>
        <p className={styles['fieldName']}>{text.deck.language}</p>
        <Segmented
          label={text.deck.language}
          options={deckLanguages.map((value) => ({
            value,
            name: text.deck.languages[value],
            face: text.deck.languages[value],
          }))}
          value={deck.language}
          onChoose={(language) => change(withSettings({ language }))}
        />
        <p className={styles['fieldName']}>{text.deck.ratio}</p>
        <Segmented
          label={text.deck.ratio}
          options={slideRatios.map((value) => ({ value, name: value, face: value }))}
          value={deck.ratio}
          onChoose={(ratio) => change(withSettings({ ratio }))}
        />
      </section>
      <section aria-label={text.deck.export} className={styles['panel']}>
        <h2>{text.deck.export}</h2>
        <p className={styles['fieldName']}>{text.deck.inPowerPoint}</p>
        <ul className={styles['office']}>
          {officeWords(staged.pages, text).map(({ words, isWhole }) => (
            <li key={words} data-whole={isWhole ? '' : undefined}>
              <Icon name={isWhole ? 'check' : 'warning'} />
              {words}
            </li>
          ))}
        </ul>
        {progress ? (
          <div className={styles['tools']}>
            <p role="status">{text.deck.making(progress.done, progress.of)}</p>
            <Button onClick={cancel}>{text.deck.cancel}</Button>
          </div>
        ) : (
          <Button kind="primary" icon={<Icon name="download" />} onClick={() => void save()}>
            {text.deck.pptx}
          </Button>
        )}
        <Button
          icon={<Icon name="file" />}
          disabled={briefing.isWriting}
          onClick={() => void briefing.save()}
        >
          {text.briefing.button}
        </Button>
      </section>
    </>
  );
}
