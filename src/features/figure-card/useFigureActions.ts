import { useEvidence } from '../../charts/evidence/EvidenceContext.ts';
import { findingAddress } from '../../charts/evidence/factAddress.ts';
import type { Figure } from '../../charts/figure.ts';
import { useFigureDesk } from '../../charts/shown/FigureDesk.ts';
import { tableTwin } from '../../charts/table/sheetFigure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import type { PageIconName } from '../../ui/pageIcons.tsx';

interface FigureAction {
  readonly name: string;
  readonly icon: PageIconName;
  /** The single key that presses it while the figure has the focus. */
  readonly letter: string;
  readonly onChoose: () => void;
}

interface FigureActionsOf {
  readonly figure: Figure;
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly copyLink: (link: string) => Promise<void>;
  readonly isTable: boolean;
  readonly onToggleTable: () => void;
}

/** The actions of a figure that act at once: its other face, the evidence of its finding, its link. */
export function useFigureActions(figureCard: FigureActionsOf): readonly FigureAction[] {
  const { figure, figureIn, link, copyLink, isTable, onToggleTable } = figureCard;
  const locale = useLocale();
  const { text } = locale;
  const desk = useFigureDesk();
  const announce = useAppStore((state) => state.announce);
  const shown = {
    id: figure.id,
    // What is looked at is what is pinned.
    figureIn: isTable ? (inLocale: Locale) => tableTwin(figureIn(inLocale)) : figureIn,
  };
  const evidence = useEvidence();

  return [
    {
      name: isTable ? text.figure.showChart : text.figure.showTable,
      icon: isTable ? 'chart' : 'table',
      letter: 't',
      onChoose: onToggleTable,
    },
    ...(evidence
      ? [
          {
            name: text.openers.finding,
            icon: 'file' as const,
            letter: 'e',
            onChoose: () => evidence.open(findingAddress(figure)),
          },
        ]
      : []),
    ...(desk
      ? [
          {
            name: text.openers.pin,
            icon: 'pin' as const,
            letter: 'p',
            onChoose: () => void desk.pin({ shown, link, locale }).then(announce),
          },
        ]
      : []),
    {
      name: text.link.copy,
      icon: 'link',
      letter: 'l',
      onChoose: () => void copyLink(link),
    },
  ];
}
