import { useCallback } from 'react';
import type { ShownFigure } from '../../charts/shown/ShownFigures.ts';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import type { Locale } from '../../i18n/locale.ts';
import { lookedAt } from './lookedAt.ts';

interface EmbeddedFigureProps {
  readonly shown: ShownFigure;
  readonly linkOf: (figureId?: string) => string;
}

/** The figure with its faces and exports; its marks are looked at, and filter nothing. */
export function EmbeddedFigure({ shown, linkOf }: EmbeddedFigureProps) {
  const { figureIn } = shown;
  const alone = useCallback((locale: Locale) => lookedAt(figureIn(locale)), [figureIn]);

  return <FigureCard figureIn={alone} linkOf={linkOf} copyLink={useCopyLink()} />;
}
