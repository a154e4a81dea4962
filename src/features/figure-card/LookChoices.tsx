import { multiples } from '../../charts/export/exportSize.ts';
import { grounds } from '../../charts/export/pictureOrder.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ExportDialog.module.css';
import type { PictureChoice } from './pictureChoice.ts';

interface LookChoicesProps {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

const parts = ['hasTitle', 'hasFooter', 'isGreySafe'] as const;

/** Ground and multiple of a picture, and what is in it. */
export function LookChoices({ choice, onChange }: LookChoicesProps) {
  const { text } = useLocale();
  const { exporting, pictures } = text;
  const { look } = choice;
  const names = {
    hasTitle: pictures.title,
    hasFooter: pictures.footer,
    isGreySafe: pictures.greySafe,
  };

  return (
    <>
      <fieldset className={styles['parts']}>
        <legend className={styles['legend']}>{pictures.parts}</legend>
        {parts.map((part) => (
          <label key={part} className={styles['part']}>
            <input
              type="checkbox"
              checked={look[part]}
              onChange={(event) =>
                onChange({ ...choice, look: { ...look, [part]: event.currentTarget.checked } })
              }
            />
            {names[part]}
          </label>
        ))}
        {look.hasFooter ? null : <p className={styles['note']}>{pictures.footerLeft}</p>}
      </fieldset>
      <div>
        <p className={styles['legend']}>{exporting.background}</p>
        <Segmented
          label={exporting.background}
          value={choice.ground}
          options={grounds.map((ground) => ({
            value: ground,
            name: pictures.grounds[ground],
            face: pictures.grounds[ground],
          }))}
          onChoose={(ground) => onChange({ ...choice, ground })}
        />
      </div>
      {choice.format === 'png' ? (
        <div>
          <p className={styles['legend']}>{exporting.multiple}</p>
          <Segmented
            label={exporting.multiple}
            value={String(choice.multiple)}
            options={multiples.map((value) => ({
              value: String(value),
              name: exporting.multiples[value],
              face: exporting.multiples[value],
            }))}
            onChoose={(chosen) =>
              onChange({
                ...choice,
                multiple: multiples.find((value) => String(value) === chosen) ?? 1,
              })
            }
          />
        </div>
      ) : null}
    </>
  );
}
