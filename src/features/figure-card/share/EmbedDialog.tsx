import { type RefObject, useState } from 'react';
import type { Figure } from '../../../charts/figure.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmbedChoices } from './EmbedChoices.tsx';
import { firstEmbed } from './embedChoice.ts';
import { EmbeddedFrame } from './EmbeddedFrame.tsx';
import { EmbeddedPicture } from './EmbeddedPicture.tsx';
import styles from './Share.module.css';

interface EmbedDialogProps {
  readonly figureIn: (locale: Locale) => Figure;
  /** The link that opens the figure in its page. */
  readonly link: string;
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The codes by which another page shows this figure, each with what its readers will see. */
export function EmbedDialog({ figureIn, link, returnTo, onClose }: EmbedDialogProps) {
  const locale = useLocale();
  const { sharing, shell } = locale.text;
  const [choice, setChoice] = useState(() => firstEmbed(locale.language));
  const figure = figureIn(locale);

  return (
    <Dialog
      title={sharing.dialog.title(figure.title)}
      closeName={shell.close}
      returnTo={returnTo}
      onClose={onClose}
    >
      <div className={styles['columns']}>
        <div className={styles['choices']}>
          <EmbedChoices choice={choice} onChange={setChoice} />
          <p className={styles['about']}>{sharing.dialog.about[choice.kind]}</p>
          {choice.kind === 'picture' ? null : (
            <p className={styles['about']}>{sharing.dialog.sandbox}</p>
          )}
        </div>
        {choice.kind === 'picture' ? (
          <EmbeddedPicture figureIn={figureIn} link={link} choice={choice} />
        ) : (
          <EmbeddedFrame
            // Another look is another page in the frame: its height is told anew.
            key={`${choice.kind} ${choice.language} ${choice.theme}`}
            link={link}
            title={figure.title}
            kind={choice.kind}
            choice={choice}
            onChange={setChoice}
          />
        )}
      </div>
    </Dialog>
  );
}
