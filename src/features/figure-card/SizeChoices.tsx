import { centimetresOf, exportSizes, pixelsOf } from '../../charts/export/exportSize.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { CustomFields } from './CustomFields.tsx';
import styles from './ExportDialog.module.css';
import { chosenSize, type PictureChoice, type ScreenSize, withSize } from './pictureChoice.ts';

interface SizeChoicesProps {
  readonly choice: PictureChoice;
  readonly screen: ScreenSize;
  readonly onChange: (choice: PictureChoice) => void;
}

const sizes = [...exportSizes, 'custom'] as const;

/** What the picture is for: each use with its shape and its size. */
export function SizeChoices({ choice, screen, onChange }: SizeChoicesProps) {
  const { text } = useLocale();
  const presets = sizes.map((size) => ({
    size,
    detail: detailOf(size, choice, screen, text),
    shape: shapeOf(size, choice, screen),
  }));

  return (
    <fieldset className={styles['sizes']}>
      <legend className={styles['legend']}>{text.exporting.size}</legend>
      {presets.map(({ size, detail, shape }) => (
        <label key={size} className={styles['preset']}>
          <input
            type="radio"
            name="picture-size"
            checked={choice.size === size}
            onChange={() => onChange(withSize(choice, size))}
          />
          <svg width="36" height="28" aria-hidden="true" className={styles['shape']}>
            <rect {...shape} rx="1.5" />
          </svg>
          <span>
            {text.pictures.sizes[size]}
            <small>{detail}</small>
          </span>
        </label>
      ))}
      {choice.size === 'custom' ? (
        <CustomFields
          custom={choice.custom}
          onChange={(custom) => onChange({ ...choice, custom })}
        />
      ) : null}
    </fieldset>
  );
}

type Preset = (typeof sizes)[number];

const sizeOf = (size: Preset, { multiple, custom }: PictureChoice, screen: ScreenSize) =>
  chosenSize({ size, multiple, custom, isTaller: false }, screen);

/** Pixels, and centimetres where the picture is for paper. */
function detailOf(
  preset: Preset,
  choice: PictureChoice,
  screen: ScreenSize,
  text: Messages,
): string {
  const { exporting, pictures } = text;
  if (preset === 'custom') return pictures.ownSize;
  const size = sizeOf(preset, choice, screen);
  const { width, height } = pixelsOf(size);
  const pixels = exporting.pixels(String(width), String(height));
  const shown = size.grows === true ? pictures.atLeast(pixels) : pixels;
  if (preset !== 'a4' && preset !== 'a4-column') return shown;

  return `${pictures.centimetres(String(Math.round(centimetresOf(size).width * 10) / 10))}${text.facts.semicolon}${shown}`;
}

/** The outline of a size in a box of 36 by 28. */
function shapeOf(preset: Preset, choice: PictureChoice, screen: ScreenSize) {
  const size = sizeOf(preset, choice, screen);
  const ratio = preset === 'phone' ? 0.5 : size.width / size.height;
  const width = Math.min(32, 24 * ratio);
  const height = width / ratio;

  return { x: 18 - width / 2, y: 14 - height / 2, width, height };
}
