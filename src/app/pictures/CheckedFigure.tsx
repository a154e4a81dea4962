import { useQuery } from '@tanstack/react-query';
import type { FigureProof } from '../../charts/export/proof.ts';
import { useFigureDesk } from '../../charts/shown/FigureDesk.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { appPlace } from './appPlace.ts';
import { checkFigure, type Verdict } from './checkFigure.ts';
import styles from './pictures.module.css';
import { verdictWords } from './verdictWords.ts';
import { viewAddress } from './viewAddress.ts';

interface CheckedFigureProps {
  readonly proof: FigureProof;
  /** Opens the view, where it is not open already. */
  readonly onOpen: ((path: string) => void) | undefined;
}

/** One figure of a file: what it says of itself, and what today's data say of its values. */
export function CheckedFigure({ proof, onOpen }: CheckedFigureProps) {
  const { text, format } = useLocale();
  const desk = useFigureDesk();
  const address = viewAddress(proof.link, appPlace());
  const { data: verdict, isError } = useQuery({
    queryKey: ['checked-figure', proof.link, proof.figure, proof.language, proof.values.digest],
    queryFn: (): Promise<Verdict> =>
      desk ? checkFigure(proof, desk.figureAt, appPlace()) : Promise.resolve({ kind: 'gone' }),
    gcTime: 0,
    networkMode: 'always',
  });

  return (
    <article className={styles['figure']}>
      <h3 lang={proof.language}>{proof.title}</h3>
      <dl className={styles['about']}>
        <About term={text.proof.about.made} detail={format.date(proof.madeOn)} />
        <About term={text.exporting.about.vintage} detail={proof.dataset.version} />
        <About term={text.exporting.about.filters} detail={proof.filters} />
        <About term={text.exporting.about.source} detail={proof.sources.join('\n')} />
      </dl>
      <div role="status">
        {verdict ? (
          <VerdictText verdict={verdict} proof={proof} />
        ) : (
          <p>{isError ? text.proof.gone : text.proof.comparing}</p>
        )}
      </div>
      {address && !address.isOwn ? <p>{text.proof.elsewhere}</p> : null}
      {address && onOpen ? (
        <Button onClick={() => onOpen(address.path)}>{text.proof.open}</Button>
      ) : null}
    </article>
  );
}

function About({ term, detail }: { readonly term: string; readonly detail: string }) {
  return detail === '' ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{detail}</dd>
    </div>
  );
}

interface VerdictTextProps {
  readonly verdict: Verdict;
  readonly proof: FigureProof;
}

function VerdictText({ verdict, proof }: VerdictTextProps) {
  const { text } = useLocale();
  const { tone, head, lines, changes } = verdictWords(verdict, proof, text);

  return (
    <div className={`${styles['verdict']} ${styles[tone]}`}>
      <p className={styles['head']}>{head}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {changes.length > 0 ? (
        <ul className={styles['changes']}>
          {changes.map((change, at) => (
            <li key={`${at} ${change}`}>{change}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
