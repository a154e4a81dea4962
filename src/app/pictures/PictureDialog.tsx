import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import { State } from '../../ui/State.tsx';
import { faultWords } from '../../pages/present/useDeckFile.ts';
import { CheckedFigures } from './CheckedFigures.tsx';
import { OpenedDeck } from './OpenedDeck.tsx';
import styles from './pictures.module.css';
import { type GivenFile, readFile } from './readFile.ts';

/** Reads a picture, opens the view that it was made from, and says whether its values still hold. */
export function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const { text } = useLocale();
  const { proof, shell } = text;
  const file = useAppStore((state) => state.file);
  const show = useAppStore((state) => state.showOverlay);
  const field = useRef<HTMLInputElement>(null);

  return (
    <Dialog
      title={proof.title}
      eyebrow={file?.name ?? ''}
      closeName={shell.close}
      onClose={onClose}
      footer={
        <>
          <Button
            kind={file ? 'plain' : 'primary'}
            icon={<PageIcon name="folder" />}
            onClick={() => field.current?.click()}
          >
            {file ? proof.another : proof.choose}
          </Button>
          <input
            ref={field}
            type="file"
            hidden
            accept=".png,.svg,.pptx,.json"
            aria-label={proof.choose}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              // The same file may be chosen again.
              target.value = '';
              if (chosen) show('picture', chosen);
            }}
          />
        </>
      }
    >
      <div className={styles['check']}>
        {file ? (
          <FileContent file={file} onClose={onClose} />
        ) : (
          <>
            <p>{proof.what}</p>
            <p>{proof.stays}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

interface FileContentProps {
  readonly file: File;
  readonly onClose: () => void;
}

function FileContent({ file, onClose }: FileContentProps) {
  const { proof } = useLocale().text;
  const { data } = useQuery({
    queryKey: ['given-file', file.name, file.size, file.lastModified],
    queryFn: async (): Promise<GivenFile> => {
      try {
        return await readFile(file);
      } catch {
        return { kind: 'fault', fault: 'unreadable' };
      }
    },
    // A file of the same name may be another one by the next time.
    gcTime: 0,
    staleTime: 0,
    networkMode: 'always',
  });
  if (!data) return <p role="status">{proof.reading}</p>;

  return <Content given={data} onClose={onClose} />;
}

interface ContentProps {
  readonly given: GivenFile;
  readonly onClose: () => void;
}

function Content({ given, onClose }: ContentProps) {
  const { text } = useLocale();
  switch (given.kind) {
    case 'proof':
      return <CheckedFigures figures={given.figures} onClose={onClose} />;
    case 'deck':
      return <OpenedDeck deck={given.deck} onClose={onClose} />;
    case 'deck-fault':
      return <State role="alert" title={faultWords(given.fault, text)} />;
    case 'fault':
      return (
        <State role="alert" title={text.proof.faults[given.fault]}>
          {text.proof.faultHelp[given.fault]}
        </State>
      );
  }
}
