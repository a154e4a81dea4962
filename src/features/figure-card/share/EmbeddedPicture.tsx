import { download } from '../../../charts/export/download.ts';
import type { Figure } from '../../../charts/figure.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { CodeBox } from './CodeBox.tsx';
import type { EmbedChoice } from './embedChoice.ts';
import { pictureCode } from './embedCodes.ts';
import styles from './Share.module.css';
import { useEmbedPicture } from './useEmbedPicture.ts';

interface EmbeddedPictureProps {
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly choice: EmbedChoice;
}

/** The figure as a picture with its alternative text, source and link, and the code of that. */
export function EmbeddedPicture({ figureIn, link, choice }: EmbeddedPictureProps) {
  const { dialog } = useLocale().text.sharing;
  const { language, file } = choice;
  const { data, isError } = useEmbedPicture({ figureIn, link, language, isWanted: true });
  if (isError) return <p role="alert">{dialog.failed}</p>;
  if (!data) return <p role="status">{dialog.making}</p>;
  const { subject, address, fileName } = data;

  return (
    <div className={styles['result']}>
      <CodeBox code={pictureCode({ ...subject, picture: file === 'data' ? address : fileName })} />
      {file === 'file' ? (
        <p>
          <Button icon={<Icon name="download" />} onClick={() => download(data.file, fileName)}>
            {dialog.savePicture}
          </Button>{' '}
          {fileName}
        </p>
      ) : null}
      <p className={styles['legend']}>{dialog.preview}</p>
      <figure className={styles['preview']}>
        <img src={address} alt={subject.alt} className={styles['picture']} />
        <figcaption className={styles['about']}>
          {subject.source}{' '}
          <a href={subject.link} target="_blank" rel="noopener" className={styles['link']}>
            {subject.linkName}
          </a>
        </figcaption>
      </figure>
    </div>
  );
}
