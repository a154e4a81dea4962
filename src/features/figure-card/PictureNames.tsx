import { useEffect, useRef } from 'react';
import { noEdits } from '../../charts/export/edits/editedFigure.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportDialog.module.css';
import type { PictureChoice } from './pictureChoice.ts';

interface PictureNamesProps {
  readonly name: string;
  readonly choice: PictureChoice;
  readonly onName: (name: string) => void;
  readonly onChange: (choice: PictureChoice) => void;
}

/** The name of the file and, once it is rewritten, the title in the picture; and the way back to the figure as it is. */
export function PictureNames({ name, choice, onName, onChange }: PictureNamesProps) {
  const { exporting, pictures } = useLocale().text;
  const { edits } = choice;
  const isEdited =
    choice.isTaller ||
    edits.title !== null ||
    edits.rows !== null ||
    edits.isDyedOnly ||
    edits.explainsBounds;

  return (
    <div className={styles['names']}>
      <label className={styles['field']}>
        {exporting.fileName}
        <input type="text" value={name} onChange={(event) => onName(event.currentTarget.value)} />
      </label>
      {edits.title === null ? null : (
        <OwnTitle
          title={edits.title}
          onChange={(title) => onChange({ ...choice, edits: { ...edits, title } })}
        />
      )}
      {isEdited ? (
        <Button
          kind="link"
          onClick={() => onChange({ ...choice, isTaller: false, edits: noEdits })}
        >
          {pictures.undoEdits}
        </Button>
      ) : null}
    </div>
  );
}

interface OwnTitleProps {
  readonly title: string;
  readonly onChange: (title: string) => void;
}

/** The title in the reader's own words: it is written at once when it opens. */
function OwnTitle({ title, onChange }: OwnTitleProps) {
  const { pictures } = useLocale().text;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <label className={styles['field']}>
      {pictures.ownTitle}
      <input
        ref={field}
        type="text"
        value={title}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
