import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import styles from './Profile.module.css';

const Menu = lazy(() => import('../../ui/Menu.tsx').then((module) => ({ default: module.Menu })));

interface ProfileHeadProps {
  /** The way here, from the widest place; the last is the page itself. */
  readonly path: readonly { readonly key: string; readonly link: ReactNode }[];
  readonly name: string;
  readonly otherName: string;
  /** What it is, in a few words each. */
  readonly marks: readonly { readonly key: string; readonly mark: ReactNode }[];
  /** Puts the place into the set to be compared. */
  readonly compare: ReactNode;
  readonly onCopyLink: () => void;
  readonly exports: readonly MenuItem[];
  readonly lede: string;
}

/** The head of a profile: the way here, the name in both scripts, what it is, what can be done, one sentence. */
export function ProfileHead(props: ProfileHeadProps) {
  const { path, name, otherName, marks, compare, onCopyLink, exports, lede } = props;
  const { text } = useLocale();

  return (
    <>
      <nav aria-label={text.profile.path} className={styles['path']}>
        <ol>
          {path.map(({ key, link }, index) => (
            <li key={key}>
              {index === 0 ? null : <PageIcon name="chevron-right" size={12} />}
              {link}
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['head']}>
        <div>
          <h1 className={styles['title']}>
            {name}
            {otherName === '' ? null : <span className={styles['other']}> {otherName}</span>}
          </h1>
          <ul className={styles['marks']}>
            {marks.map(({ key, mark }) => (
              <li key={key}>{mark}</li>
            ))}
          </ul>
        </div>
        <div className={styles['actions']}>
          {compare}
          <Button icon={<Icon name="link" />} onClick={onCopyLink}>
            {text.link.copy}
          </Button>
          <ExportButton exports={exports} />
        </div>
      </div>
      <p className={styles['lede']}>{lede}</p>
    </>
  );
}

/** The table of the page as a file; nothing to export, no button that does nothing. */
function ExportButton({ exports }: Pick<ProfileHeadProps, 'exports'>) {
  const { text } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (exports.length === 0) return null;

  return (
    <>
      <Button
        ref={button}
        kind="primary"
        icon={<Icon name="download" />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {text.figure.export}
      </Button>
      <Suspense>
        {isOpen ? (
          <Menu
            label={text.figure.export}
            anchor={button}
            groups={[exports]}
            onClose={() => setIsOpen(false)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
