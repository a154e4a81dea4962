import { useState } from 'react';
import { download, figureFileName } from '../../charts/export/download.ts';
import { dataErrorOf } from '../../data/http/dataError.ts';
import { fileName } from '../../data/http/fileName.ts';
import type { LoadedDataset } from '../../data/package/loadedDataset.ts';
import { packageArchive } from '../../data/package/packageArchive.ts';
import { fileVersion } from '../../domain/dataset.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';

/** The whole package as one file; says what was saved, or which part of it did not arrive. */
export function usePackageDownload({ dataset, files }: LoadedDataset) {
  const locale = useLocale();
  const announce = useAppStore((state) => state.announce);
  const [isMaking, setIsMaking] = useState(false);

  return {
    isMaking,
    save: async () => {
      setIsMaking(true);
      try {
        const archive = await packageArchive(files, new AbortController().signal);
        const name = `${figureFileName('datapackage', fileVersion(dataset), '')}.zip`;
        download(new Blob([archive], { type: 'application/zip' }), name);
        announce(locale.text.exporting.saved(name));
      } catch (thrown) {
        announce(datasetWords(locale).zipFailed(fileName(dataErrorOf(thrown).url)));
      } finally {
        setIsMaking(false);
      }
    },
  };
}
