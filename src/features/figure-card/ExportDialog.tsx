import { type RefObject, useState } from 'react';
import { figureFileName, safeFileName } from '../../charts/export/download.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { PicturePreview } from './PicturePreview.tsx';
import { type PictureFormat, pictureFormats } from './pictureFormat.ts';
import { firstChoice, type PictureChoice, screenSizeOf } from './pictureChoice.ts';
import { usePicture } from './usePicture.ts';

interface ExportDialogProps {
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly firstFormat: PictureFormat;
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** A figure as a picture: its size, language and ground, with a preview that is the file itself. */
export function ExportDialog(props: ExportDialogProps) {
  const { figureIn, link, firstFormat, returnTo, onClose } = props;
  const locale = useLocale();
  const { exporting, shell } = locale.text;
  const [choice, setChoice] = useState<PictureChoice>(() => firstChoice(firstFormat, locale));
  const [typedName, setTypedName] = useState<string | null>(null);
  const figure = figureIn(locale);
  const [screen] = useState(() => screenSizeOf(figure.id));
  const picture = usePicture({ figureIn, link, screen }, choice);
  const name = typedName ?? figureFileName(figure.id, figure.version, choice.language);
  const format = exporting[choice.format];

  return (
    <Dialog
      title={exporting.title(figure.title)}
      closeName={shell.close}
      returnTo={returnTo}
      onClose={onClose}
      footer={
        <>
          <Segmented
            label={exporting.format}
            value={choice.format}
            options={pictureFormats.map((value) => ({
              value,
              name: exporting[value],
              face: exporting[value],
            }))}
            onChoose={(value) => setChoice({ ...choice, format: value })}
          />
          <span className={styles['note']}>{exporting.always}</span>
          <span className={styles['push']}>
            <Button
              kind="primary"
              icon={<Icon name="download" />}
              disabled={picture.state.kind !== 'ready'}
              onClick={() => void picture.save(safeFileName(name))}
            >
              {exporting.download(format)}
            </Button>
          </span>
        </>
      }
    >
      <div className={styles['columns']}>
        <ExportChoices choice={choice} screen={screen} onChange={setChoice} />
        <div>
          <PicturePreview state={picture.state} choice={choice} screen={screen} />
          <label className={styles['name']}>
            {exporting.fileName}
            <input
              type="text"
              value={name}
              onChange={(event) => setTypedName(event.currentTarget.value)}
            />
          </label>
        </div>
      </div>
    </Dialog>
  );
}
