import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { State } from '../../ui/State.tsx';
import styles from './Profile.module.css';

interface UnknownPlaceProps {
  readonly title: string;
  /** What the address may have meant. */
  readonly near: readonly { readonly key: string; readonly link: ReactNode }[];
  readonly toList: ReactNode;
}

/** In place of a profile that does not exist: what was asked, what was perhaps meant, and the way to all. */
export function UnknownPlace({ title, near, toList }: UnknownPlaceProps) {
  const { text } = useLocale();

  return (
    <div className={styles['unknown']}>
      <DocumentTitle title={text.shell.documentTitle(title)} />
      <h1 className={styles['title']}>{title}</h1>
      <State
        title={near.length > 0 ? text.profile.nearMatches : text.profile.noNear}
        actions={toList}
      >
        <p>{text.profile.unknownWhy}</p>
        {near.length === 0 ? null : (
          <ul>
            {near.map(({ key, link }) => (
              <li key={key}>{link}</li>
            ))}
          </ul>
        )}
      </State>
    </div>
  );
}
