import { useEffect, useEffectEvent } from 'react';
import { useAppStore } from '../../state/useAppStore.ts';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** A file dragged over the page may be dropped anywhere: the page keeps it, and does not leave for it. */
export function useDrops(): void {
  const overlay = useAppStore((state) => state.overlay);
  const show = useAppStore((state) => state.showOverlay);
  const hide = useAppStore((state) => state.hideOverlay);

  const hear = useEffectEvent((event: DragEvent) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.type === 'drop' ? (event.dataTransfer?.files ?? []) : [];
    if (file) show('picture', file);
    else if (event.type === 'drop') hide();
    else if (event.type === 'dragover') {
      if (overlay !== 'drop') show('drop');
    } else if (overlay === 'drop' && event.relatedTarget === null) hide();
  });

  useEffect(() => {
    const listen = (event: DragEvent) => hear(event);
    const heard = ['dragover', 'dragleave', 'drop'] as const;
    heard.forEach((name) => document.addEventListener(name, listen));

    return () => heard.forEach((name) => document.removeEventListener(name, listen));
  }, []);
}
