import type { ShownFigure } from '../../charts/shown/ShownFigures.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { View } from '../../state/viewState.ts';
import { State } from '../../ui/State.tsx';
import styles from './EmbedFrame.module.css';

interface NoSuchFigureProps {
  /** The name that the link asks for; empty where it asks for any figure. */
  readonly name: string;
  readonly figures: readonly ShownFigure[];
  readonly view: View;
}

/** Says that the page has no figure of this name, and which ones it has. */
export function NoSuchFigure({ name, figures, view }: NoSuchFigureProps) {
  const locale = useLocale();
  const { frame } = locale.text.sharing;
  const linkOf = useLinkOf({ ...view, embed: true });
  if (figures.length === 0) return <State title={frame.none}>{frame.noneWhy}</State>;
  const links = figures.map(({ id, figureIn }) => ({
    id,
    href: linkOf(id),
    title: figureIn(locale).title,
  }));

  return (
    <State title={frame.noSuch(name)}>
      <p>{frame.choose}</p>
      <ul className={styles['list']}>
        {links.map(({ id, href, title }) => (
          <li key={id}>
            <a href={href} className={styles['link']}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </State>
  );
}
