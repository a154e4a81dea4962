import { useState } from 'react';
import { citationsOf } from '../../features/evidence/citationsOf.ts';
import { EvidenceDrawer } from '../../features/evidence/EvidenceDrawer.tsx';
import { evidenceOf } from '../../features/evidence/evidenceOf.ts';
import { useCopy } from '../../features/workspace/useCopy.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { ReferenceStyle } from '../../i18n/references.ts';
import { dayOf } from '../../ui/day.ts';
import { useExplained } from './useExplained.ts';

interface ExplainedValueProps {
  readonly workspace: Workspace;
  readonly address: string;
}

/** Joins the data, and what the page knows of a value, into its evidence. */
export function ExplainedValue({ workspace, address }: ExplainedValueProps) {
  const { dataset, locale, moneyUnit, view, changeView } = workspace;
  const fact = useExplained();
  const link = useLinkOf(view)();
  const copy = useCopy();
  const [today] = useState(() => dayOf(new Date()));
  const evidence = evidenceOf({ dataset, locale, moneyUnit }, address, fact);
  if (!evidence) return null;
  const cited = (style: ReferenceStyle) =>
    citationsOf(style, locale, dataset, evidence, { on: today, link });
  const citations = { gbt7714: cited('gbt7714'), apa7: cited('apa7') };

  return (
    <EvidenceDrawer
      evidence={evidence}
      view={view}
      citations={citations}
      onCopyCitation={(style) => void copy(citations[style].join('\n'), locale.text.evidence)}
      onCopyLink={() => void copy(link, locale.text.link)}
      onOpen={(value) => changeView({ fact: value })}
      onClose={() => changeView({ fact: null })}
    />
  );
}
