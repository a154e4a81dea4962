import { type Multiple, pixelsOf } from '../../charts/export/exportSize.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Locale } from '../../i18n/locale.ts';
import styles from './ExportDialog.module.css';
import type { DrawnPicture } from './drawnPicture.ts';
import type { PictureState } from './usePicture.ts';

interface PicturePreviewProps {
  readonly state: PictureState;
  readonly multiple: Multiple;
  /** Of the made file; null where it was not made yet. */
  readonly bytes: number | null;
  readonly isTransparent: boolean;
}

/** The picture as it will be in the file, with its size in pixels and bytes; or why there is none. */
export function PicturePreview({ state, multiple, bytes, isTransparent }: PicturePreviewProps) {
  const locale = useLocale();
  const { exporting } = locale.text;
  const size = state.kind === 'ready' ? sizeText(state.picture, multiple, bytes, locale) : '';

  return (
    <>
      <div className={styles['head']}>
        <h3>{exporting.preview}</h3>
        <span>{size}</span>
      </div>
      <div className={`${styles['preview']} ${isTransparent ? styles['chequered'] : ''}`}>
        {state.kind === 'ready' ? (
          <ReadyPicture picture={state.picture} address={state.address} />
        ) : null}
        {state.kind === 'making' ? <p role="status">{exporting.making}</p> : null}
        {state.kind === 'failed' ? (
          <p role="alert" className={styles['problem']}>
            {exporting.failed}
          </p>
        ) : null}
      </div>
    </>
  );
}

interface ReadyPictureProps {
  readonly picture: DrawnPicture;
  readonly address: string;
}

function ReadyPicture({ picture: { title, checks }, address }: ReadyPictureProps) {
  const { text, format } = useLocale();
  const room = checks.find(({ rule, level }) => rule === 'room' && level === 'stop');
  if (room) {
    return (
      <p role="status" className={styles['low']}>
        {text.pictures.tooLow(format.number(room.count))}
      </p>
    );
  }

  return <img src={address} alt={text.exporting.previewAlt(title)} />;
}

function sizeText(
  { size }: DrawnPicture,
  multiple: Multiple,
  bytes: number | null,
  { text, format }: Locale,
): string {
  const { width, height } = pixelsOf({ ...size, scale: size.scale * multiple });
  const pixels = text.exporting.pixels(String(width), String(height));
  if (bytes === null) return pixels;
  const { kilobytes, megabytes, aboutSize } = text.pictures;
  const thousands = bytes / 1000;
  const amount =
    thousands < 1000
      ? kilobytes(format.rounded(thousands, 0))
      : megabytes(format.rounded(thousands / 1000, 1));

  return aboutSize(pixels, amount);
}
