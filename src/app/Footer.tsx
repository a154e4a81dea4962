import { useDataset } from '../features/workspace/useDataset.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import { useAppStore } from '../state/useAppStore.ts';
import { Button } from '../ui/Button.tsx';
import styles from './AppFrame.module.css';

export function Footer() {
  const { text, format } = useLocale();
  const state = useDataset();
  const dataset = state.kind === 'loaded' ? state.loaded.dataset : undefined;

  const showOverlay = useAppStore((app) => app.showOverlay);

  return (
    <footer className={styles['foot']}>
      <p>{text.shell.footLicence}</p>
      <p>{text.shell.footMissing}</p>
      {dataset ? (
        <p>
          {text.shell.footVersion(
            dataset.version,
            format.number(dataset.observations.length),
            format.number(dataset.sources.length),
          )}
        </p>
      ) : null}
      <Button kind="link" aria-keyshortcuts="?" onClick={() => showOverlay('shortcuts')}>
        {text.openers.shortcuts}
      </Button>
    </footer>
  );
}
