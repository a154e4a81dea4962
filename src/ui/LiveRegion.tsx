import styles from './Hidden.module.css';

/** Reads its text out, politely, whenever the text changes. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={styles['hidden']}>
      {text}
    </div>
  );
}
