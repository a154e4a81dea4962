import { useDataset } from '../features/workspace/useDataset.ts';
import { useLocale } from '../i18n/LocaleContext.tsx';
import styles from './AppFrame.module.css';

export function Footer() {
  const { text, format } = useLocale();
  const state = useDataset();
  const dataset = state.kind === 'loaded' ? state.loaded.dataset : undefined;

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
    </footer>
  );
}
