import { pictureSize, pixelsOf } from '../../charts/export/exportSize.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './ExportDialog.module.css';
import type { PictureChoice, ScreenSize } from './pictureChoice.ts';
import type { PictureState } from './usePicture.ts';

interface PicturePreviewProps {
  readonly state: PictureState;
  readonly choice: PictureChoice;
  readonly screen: ScreenSize;
}

/** The picture as it will be in the file, with its size in pixels. */
export function PicturePreview({ state, choice, screen }: PicturePreviewProps) {
  const { text } = useLocale();
  const { exporting } = text;
  const pixels = pixelsOf(pictureSize(choice.size, choice.multiple, screen));
  const size = exporting.pixels(String(pixels.width), String(pixels.height));

  return (
    <>
      <div className={styles['head']}>
        <span>{exporting.preview}</span>
        <span>{size}</span>
      </div>
      <div
        className={`${styles['preview']} ${choice.background === 'light' ? styles['light'] : ''}`}
      >
        {state.kind === 'ready' ? (
          <img src={state.address} alt={exporting.previewAlt(state.title)} />
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
