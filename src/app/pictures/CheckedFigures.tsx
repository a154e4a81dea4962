import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import type { FigureProof } from '../../charts/export/proof.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { CheckedFigure } from './CheckedFigure.tsx';
import { appPlace } from './appPlace.ts';
import styles from './pictures.module.css';
import { viewAddress } from './viewAddress.ts';

interface CheckedFiguresProps {
  readonly figures: readonly FigureProof[];
  readonly onClose: () => void;
}

/** The figures of a file. A single one is opened at once; of several the reader chooses. */
export function CheckedFigures({ figures, onClose }: CheckedFiguresProps) {
  const { proof } = useLocale().text;
  const router = useRouter();
  const [first, ...others] = figures;
  const isSingle = others.length === 0;

  const open = useEffectEvent((figure: FigureProof) => {
    const address = viewAddress(figure.link, appPlace());
    if (address) router.history.push(address.path);
  });

  useEffect(() => {
    if (first && isSingle) open(first);
  }, [first, isSingle]);

  return (
    <>
      {isSingle ? null : <p>{proof.several(figures.length)}</p>}
      <ul className={styles['figures']}>
        {figures.map((figure, at) => (
          <li key={`${at} ${figure.figure}`}>
            <CheckedFigure
              proof={figure}
              onOpen={
                isSingle
                  ? undefined
                  : (path) => {
                      router.history.push(path);
                      onClose();
                    }
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
