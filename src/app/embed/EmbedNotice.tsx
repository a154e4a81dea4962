import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PassingMessage } from '../PassingMessage.tsx';
import styles from './EmbedFrame.module.css';
import { FullPageLink } from './FullPageLink.tsx';
import { type FrameLimit, useFrameLimits } from './useFrameLimits.ts';

/** What was done with the figure; and where the page around it stood in the way, what to do instead. */
export function EmbedNotice({ link }: { readonly link: string }) {
  const { text } = useLocale();
  const { limit, forget } = useFrameLimits();

  return (
    <>
      {limit ? (
        <div className={styles['notice']}>
          <Notice closeName={text.shell.close} onClose={forget}>
            <LimitWords limit={limit} link={link} />
          </Notice>
        </div>
      ) : null}
      <PassingMessage />
    </>
  );
}

function LimitWords({ limit, link }: { readonly limit: FrameLimit; readonly link: string }) {
  const { frame } = useLocale().text.sharing;
  if (limit.kind === 'popup') {
    return (
      <>
        {frame.noPopup} <span className={styles['address']}>{limit.address}</span>
      </>
    );
  }

  return (
    <>
      {limit.isCertain ? frame.noDownload : frame.maybeNoDownload}{' '}
      <FullPageLink link={link}>{frame.openFigure}</FullPageLink>
    </>
  );
}
