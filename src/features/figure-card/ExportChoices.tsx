import { exportSizes, multiples, pictureSize, pixelsOf } from '../../charts/export/exportSize.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { languages } from '../../state/viewState.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ExportDialog.module.css';
import type { PictureChoice, ScreenSize } from './pictureChoice.ts';

interface ExportChoicesProps {
  readonly choice: PictureChoice;
  readonly screen: ScreenSize;
  readonly onChange: (choice: PictureChoice) => void;
}

const backgrounds = ['light', 'transparent'] as const;

/** Size for the use, multiple, language and ground of a picture. */
export function ExportChoices({ choice, screen, onChange }: ExportChoicesProps) {
  const { text } = useLocale();
  const { exporting, shell } = text;
  const presets = exportSizes.map((size) => {
    const pixels = pixelsOf(pictureSize(size, choice.multiple, screen));

    return {
      size,
      pixels: exporting.pixels(String(pixels.width), String(pixels.height)),
    };
  });

  return (
    <div className={styles['choices']}>
      <fieldset>
        <legend className={styles['legend']}>{exporting.size}</legend>
        {presets.map(({ size, pixels }) => (
          <label key={size} className={styles['preset']}>
            <input
              type="radio"
              name="picture-size"
              checked={choice.size === size}
              onChange={() => onChange({ ...choice, size })}
            />
            {exporting.sizes[size]}
            <small>{pixels}</small>
          </label>
        ))}
      </fieldset>
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
      <div>
        <p className={styles['legend']}>{exporting.language}</p>
        <Segmented
          label={exporting.language}
          value={choice.language}
          options={languages.map((value) => ({
            value,
            name: shell.languages[value],
            face: shell.languages[value],
          }))}
          onChoose={(language) => onChange({ ...choice, language })}
        />
      </div>
      <div>
        <p className={styles['legend']}>{exporting.background}</p>
        <Segmented
          label={exporting.background}
          value={choice.background}
          options={backgrounds.map((value) => ({
            value,
            name: exporting.backgrounds[value],
            face: exporting.backgrounds[value],
          }))}
          onChoose={(background) => onChange({ ...choice, background })}
        />
      </div>
    </div>
  );
}
