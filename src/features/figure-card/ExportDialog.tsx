import { type RefObject, useState } from 'react';
import { safeFileName } from '../../charts/export/download.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ExportDialog.module.css';
import { ExportFooter } from './ExportFooter.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LookChoices } from './LookChoices.tsx';
import { mendedChoice } from './mendedChoice.ts';
import { PictureChecks } from './PictureChecks.tsx';
import type { PictureFormat } from './pictureFormat.ts';
import { PictureNames } from './PictureNames.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { firstChoice, type PictureChoice, pictureName, screenSizeOf } from './pictureChoice.ts';
import { SizeChoices } from './SizeChoices.tsx';
import { usePicture } from './usePicture.ts';

interface ExportDialogProps {
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly firstFormat: PictureFormat;
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** A figure as a picture: what it is for, how it looks, and what was found in it; the preview is the file itself. */
export function ExportDialog(props: ExportDialogProps) {
  const { figureIn, link, firstFormat, returnTo, onClose } = props;
  const locale = useLocale();
  const { exporting, shell } = locale.text;
  const [choice, setChoice] = useState<PictureChoice>(() => firstChoice(firstFormat, locale));
  const [typedName, setTypedName] = useState<string | null>(null);
  const figure = figureIn(locale);
  const [screen] = useState(() => screenSizeOf(figure.id));
  const { state, isCurrent, bytes, save, copy } = usePicture(
    { figureIn, link, screen, page: locale.language },
    choice,
  );
  const name = typedName ?? pictureName(figure, choice);
  const picture = state.kind === 'ready' ? state.picture : null;

  return (
    <Dialog
      title={exporting.title(figure.title)}
      closeName={shell.close}
      returnTo={returnTo}
      onClose={onClose}
      footer={
        <ExportFooter
          choice={choice}
          checks={isCurrent && picture ? picture.checks : null}
          onChange={setChoice}
          onCopy={() => void copy(safeFileName(name))}
          onSave={() => void save(safeFileName(name))}
        />
      }
    >
      <div className={styles['columns']}>
        <div className={styles['choices']}>
          <SizeChoices choice={choice} screen={screen} onChange={setChoice} />
          <LanguageChoice choice={choice} onChange={setChoice} />
        </div>
        <div className={styles['middle']}>
          <PicturePreview
            state={state}
            multiple={choice.multiple}
            bytes={bytes}
            isTransparent={choice.ground === 'transparent'}
          />
          <div className={styles['row']}>
            <PictureNames name={name} choice={choice} onName={setTypedName} onChange={setChoice} />
            <LookChoices choice={choice} onChange={setChoice} />
          </div>
        </div>
        {picture ? (
          <PictureChecks
            checks={picture.checks}
            onMend={(mend) => setChoice(mendedChoice(choice, mend, picture))}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
