import { useLocation } from '@tanstack/react-router';
import type { FigureShelf } from '../../charts/shown/ShownFigures.ts';
import { DataProblem } from '../../features/workspace/DataProblem.tsx';
import { useWorkspace, type Workspace } from '../../features/workspace/useWorkspace.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { EmbeddedFigure } from './EmbeddedFigure.tsx';
import styles from './EmbedFrame.module.css';
import { EmbedNotice } from './EmbedNotice.tsx';
import { FullPageLink } from './FullPageLink.tsx';
import { NoSuchFigure } from './NoSuchFigure.tsx';
import { useShelved } from './useShelved.ts';

/** What the frame shows: the figure, what is wrong with its data, or which figures there are. */
export function EmbeddedPage({ shelf }: { readonly shelf: FigureShelf }) {
  const state = useWorkspace();
  if (state.kind === 'ready') return <FigureOfPage shelf={shelf} workspace={state.workspace} />;
  if (state.kind === 'failed') {
    return <DataProblem resource={null} error={state.error} retry={state.retry} />;
  }

  return <Waiting />;
}

interface FigureOfPageProps {
  readonly shelf: FigureShelf;
  readonly workspace: Workspace;
}

function FigureOfPage({ shelf, workspace: { view } }: FigureOfPageProps) {
  const { text } = useLocale();
  const wanted = useLocation({ select: ({ hash }) => hash });
  const { figures, first, isComplete } = useShelved(shelf);
  const linkOf = useLinkOf({ ...view, embed: false });
  const id = wanted === '' ? first : wanted;
  const shown = figures.find((figure) => figure.id === id);
  if (!shown && !isComplete) return <Waiting />;
  const link = linkOf(shown?.id);

  return (
    <>
      {shown ? (
        <EmbeddedFigure key={shown.id} shown={shown} linkOf={linkOf} />
      ) : (
        <NoSuchFigure name={wanted} figures={figures} view={view} />
      )}
      <p className={styles['foot']}>
        <FullPageLink link={link}>
          {shown ? text.sharing.frame.openFigure : text.sharing.frame.open}
        </FullPageLink>
        <span>{text.shell.brand}</span>
      </p>
      <EmbedNotice link={link} />
    </>
  );
}

function Waiting() {
  const { text } = useLocale();

  return (
    <div aria-busy="true">
      <Skeleton width="70%" height="1.5rem" />
      <p role="status" className={styles['waiting']}>
        {text.figure.loading}
      </p>
      <Skeleton height="16rem" />
    </div>
  );
}
