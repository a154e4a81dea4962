import { useMemo } from 'react';
import { useShelvedFacts } from '../../charts/evidence/EvidenceContext.ts';
import { PracticeNote } from '../../charts/frame/PracticeNote.tsx';
import { practiceMark } from '../../i18n/practiceMark.ts';
import type { TableReader } from './clusterContext.ts';
import type { FooterWords } from './footerWords.ts';
import { totalAddress } from './totalFact.ts';
import { ValueOpener } from './ValueOpener.tsx';

interface TableFooterProps {
  readonly reader: TableReader;
  readonly footer: FooterWords;
}

/** What stands under the rows: what they are, and their sum with its evidence or why there is none. */
export function TableFooter({ reader, footer }: TableFooterProps) {
  const { covers, total, fact, withValue, kinds } = footer;
  useShelvedFacts(useMemo(() => new Map(fact ? [[totalAddress, fact]] : []), [fact]));

  return (
    <>
      <PracticeNote mark={practiceMark(reader.locale, reader.dataset)} />
      <b>{covers}</b>
      <span data-keys="">
        <ValueOpener id={fact ? totalAddress : undefined}>{total}</ValueOpener>
      </span>
      <span>{withValue}</span>
      <span>{kinds}</span>
    </>
  );
}
