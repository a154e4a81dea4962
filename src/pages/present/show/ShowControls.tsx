import { useCopyLink } from '../../../features/workspace/useCopyLink.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { PageIcon } from '../../../ui/pageIcons.tsx';
import { useSlideLink } from '../useSlideLink.ts';
import type { usePresent } from '../usePresent.ts';
import { enterFullScreen } from './fullScreen.ts';
import styles from './Show.module.css';
import { useIdle } from './useIdle.ts';
import { usePresenterWindow } from './usePresenterWindow.ts';
import type { useShow } from './useShow.ts';

interface ShowControlsProps {
  readonly present: ReturnType<typeof usePresent>;
  readonly show: ReturnType<typeof useShow>;
  readonly onLeave: () => void;
}

/** What can be done during the show; out of sight while the mouse rests, unless a key has gone to it. */
export function ShowControls({ present, show, onLeave }: ShowControlsProps) {
  const { text } = useLocale();
  const isIdle = useIdle();
  const copyLink = useCopyLink();
  const slideLink = useSlideLink();
  const presenter = usePresenterWindow();
  const { pages, at, go } = show;
  const isRefused = present.keeping === 'refused';
  const last = pages.length - 1;

  return (
    <div className={styles['controls']} data-idle={isIdle && !presenter.isBlocked ? '' : undefined}>
      {presenter.isBlocked ? (
        <p role="alert">
          {text.present.blocked}{' '}
          <a href={presenter.link} target={presenter.windowName}>
            {text.present.presenter}
          </a>
        </p>
      ) : null}
      {isRefused ? <p>{text.present.notKept}</p> : null}
      <div className={styles['buttons']}>
        <IconButton
          name={text.present.back}
          icon={<PageIcon name="arrow-left" />}
          disabled={at === 0}
          onClick={() => go('back')}
        />
        <IconButton
          name={text.present.next}
          icon={<PageIcon name="arrow-right" />}
          disabled={at >= last}
          onClick={() => go('next')}
        />
        <Button icon={<Icon name="presentation" />} disabled={isRefused} onClick={presenter.open}>
          {text.present.presenter}
        </Button>
        <IconButton
          name={text.present.fullScreen}
          icon={<PageIcon name="maximize" />}
          onClick={() => void enterFullScreen()}
        />
        <IconButton
          name={text.present.copyPlace}
          icon={<Icon name="link" />}
          onClick={() => void copyLink(slideLink)}
        />
        <IconButton name={text.present.leave} icon={<Icon name="x" />} onClick={onLeave} />
      </div>
    </div>
  );
}
