import { type MouseEvent, type ReactNode, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import styles from './EmbedFrame.module.css';
import { currentFrame, frameLeave } from './frameLeave.ts';

interface FullPageLinkProps {
  readonly link: string;
  readonly children: ReactNode;
}

/** Opens the app outside the frame; where no window comes, says so and gives the address to copy. */
export function FullPageLink({ link, children }: FullPageLinkProps) {
  const { frame } = useLocale().text.sharing;
  const [isStopped, setIsStopped] = useState(false);

  function open(event: MouseEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const leave = frameLeave('allow-popups', currentFrame());
    if (!isPlain || leave === 'given') return;
    event.preventDefault();
    // Only the answer of the browser tells whether another site's frame lets a window through.
    const opened = leave === 'unknown' ? window.open(link, '_blank') : null;
    setIsStopped(opened === null);
  }

  return (
    <>
      <a href={link} target="_blank" rel="noopener" className={styles['link']} onClick={open}>
        {children}
      </a>
      {isStopped ? (
        <span role="alert" className={styles['stopped']}>
          {frame.noPopup} <span className={styles['address']}>{link}</span>
        </span>
      ) : null}
    </>
  );
}
