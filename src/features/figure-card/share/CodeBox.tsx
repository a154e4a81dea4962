import { useRef, useState } from 'react';
import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './Share.module.css';

/** A code with the button that copies it; where the browser refuses, it is selected to be copied by hand. */
export function CodeBox({ code }: { readonly code: string }) {
  const { dialog } = useLocale().text.sharing;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setSaid(dialog.copied);
    } catch {
      area.current?.focus();
      area.current?.select();
      setSaid(dialog.refused);
    }
  }

  return (
    <div className={styles['code']}>
      <label className={styles['field']}>
        {dialog.code}
        <textarea ref={area} readOnly rows={5} value={code} spellCheck={false} dir="ltr" />
      </label>
      <p className={styles['copy']}>
        <Button kind="primary" onClick={() => void copy()}>
          {dialog.copy}
        </Button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
