import type { Check } from '../../charts/export/lint/check.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ExportDialog.module.css';
import type { PictureChoice } from './pictureChoice.ts';
import { pictureFormats } from './pictureFormat.ts';

interface ExportFooterProps {
  readonly choice: PictureChoice;
  /** Null while the picture is drawn. */
  readonly checks: readonly Check[] | null;
  readonly onChange: (choice: PictureChoice) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** The format of a picture, and the two ways to take it away. */
export function ExportFooter({ choice, checks, onChange, onCopy, onSave }: ExportFooterProps) {
  const { exporting, pictures } = useLocale().text;
  const isReady = checks?.every(({ level }) => level !== 'stop') ?? false;

  return (
    <>
      <Segmented
        label={exporting.format}
        value={choice.format}
        options={pictureFormats.map((value) => ({
          value,
          name: exporting[value],
          face: exporting[value],
        }))}
        onChoose={(format) => onChange({ ...choice, format })}
      />
      <span className={styles['take']}>
        <Button
          // A copied picture has lost the text of its file, and with it the source.
          disabled={!isReady || !choice.look.hasFooter}
          onClick={onCopy}
        >
          {pictures.copy}
        </Button>
        <Button kind="primary" icon={<Icon name="download" />} disabled={!isReady} onClick={onSave}>
          {exporting.download(exporting[choice.format])}
        </Button>
      </span>
    </>
  );
}
