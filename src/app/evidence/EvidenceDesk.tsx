import { type ReactNode, useMemo, useState } from 'react';
import { EvidenceContext } from '../../charts/evidence/EvidenceContext.ts';
import { createFactShelf } from '../../charts/evidence/factShelf.ts';
import { useChangeView, useView } from '../../features/workspace/useView.ts';

/** Lets every value below be explained: which one it is stands in the address. */
export function EvidenceDesk({ children }: { readonly children: ReactNode }) {
  const view = useView();
  const changeView = useChangeView(view);
  const [shelf] = useState(createFactShelf);
  const desk = useMemo(
    () => ({
      address: view.fact,
      open: (fact: string) => changeView({ fact }),
      shelf,
    }),
    [view.fact, changeView, shelf],
  );

  return <EvidenceContext value={desk}>{children}</EvidenceContext>;
}
