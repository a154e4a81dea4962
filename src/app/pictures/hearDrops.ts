import type { AppStore } from '../../state/store.ts';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/**
 * A file dragged over the page may be dropped anywhere: the page keeps it, and does not leave for it.
 * Answers with what ends the hearing.
 */
export function hearDrops(store: AppStore): () => void {
  const isShown = () => store.getState().overlay === 'drop';
  const answers = {
    dragover: () => {
      if (!isShown()) store.getState().showOverlay('drop');
    },
    dragleave: ({ relatedTarget }: DragEvent) => {
      if (isShown() && relatedTarget === null) store.getState().hideOverlay();
    },
    drop: ({ dataTransfer }: DragEvent) => {
      const [file] = dataTransfer?.files ?? [];
      if (file) store.getState().showOverlay('picture', file);
      else store.getState().hideOverlay();
    },
  };
  const names = ['dragover', 'dragleave', 'drop'] as const;
  const listeners = names.map((name) => {
    const hear = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      answers[name](event);
    };
    document.addEventListener(name, hear);

    return () => document.removeEventListener(name, hear);
  });

  return () => listeners.forEach((end) => end());
}
