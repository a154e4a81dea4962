import { useEffect } from 'react';
import { layOutForPaper, layOutForScreen } from '../../ui/paper.ts';
import { ShortcutKeys } from '../shortcuts/ShortcutKeys.ts';
import { PaperLines } from './PaperLines.tsx';

/** What every page has and nobody waits for: its keys, and what it says on paper. */
export function Everywhere() {
  useEffect(() => {
    // Before anyone else hears of it: charts are measured on the paper.
    window.addEventListener('beforeprint', layOutForPaper, { capture: true });
    window.addEventListener('afterprint', layOutForScreen);

    return () => {
      window.removeEventListener('beforeprint', layOutForPaper, { capture: true });
      window.removeEventListener('afterprint', layOutForScreen);
    };
  }, []);

  return (
    <>
      <ShortcutKeys />
      <PaperLines />
    </>
  );
}
