import { lazy, Suspense } from 'react';
import { hasShortcomings } from '../data/package/loadedDataset.ts';
import { useStrangeFact } from './evidence/useStrangeFact.ts';
import { useOnline } from './useOnline.ts';
import { useWorkspace } from '../features/workspace/useWorkspace.ts';
import { useView } from '../features/workspace/useView.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { useAppStore } from '../state/useAppStore.ts';
import type { IgnoredPart } from '../state/viewState.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './AppFrame.module.css';

const DataReport = lazy(() =>
  import('../features/workspace/DataReport.tsx').then((module) => ({
    default: module.DataReport,
  })),
);

/** What the reader should know before the page: no network, parts of the link left out, rows not read. */
export function PageNotices() {
  const { text } = useLocale();
  const isOnline = useOnline();
  const asked = useView();
  const state = useWorkspace();
  const strange = useStrangeFact();
  const ignored = state.kind === 'ready' ? state.workspace.view.ignored : asked.ignored;

  return (
    <div className={styles['notices']}>
      {isOnline ? null : <Notice>{text.shell.offline}</Notice>}
      <IgnoredParts parts={[...ignored, ...strange]} />
      {state.kind === 'ready' && hasShortcomings(state.workspace.loaded) ? (
        <Suspense>
          <DataReport loaded={state.workspace.loaded} />
        </Suspense>
      ) : null}
    </div>
  );
}

function IgnoredParts({ parts }: { readonly parts: readonly IgnoredPart[] }) {
  const { text, format } = useLocale();
  const dismissed = useAppStore((state) => state.dismissed);
  const dismiss = useAppStore((state) => state.dismiss);
  const named = parts.map(({ name, value }) => text.link.part(name, value));
  const key = named.join('&');
  if (named.length === 0 || dismissed.includes(key)) return null;

  return (
    <Notice closeName={text.shell.close} onClose={() => dismiss(key)}>
      {text.link.ignored(named.length)} <strong>{format.list(named)}</strong>
    </Notice>
  );
}
