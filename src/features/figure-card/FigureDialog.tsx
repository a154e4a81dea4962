import { lazy, type RefObject } from 'react';
import type { Figure } from '../../charts/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { PictureFormat } from './pictureFormat.ts';

const ExportDialog = lazy(() =>
  import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);
const EmbedDialog = lazy(() =>
  import('./share/EmbedDialog.tsx').then((module) => ({ default: module.EmbedDialog })),
);
const QrDialog = lazy(() =>
  import('./share/QrDialog.tsx').then((module) => ({ default: module.QrDialog })),
);

/** What a dialog makes of the figure: a picture file, a code for other pages, a code for phones. */
export type DialogOf = PictureFormat | 'embed' | 'qr';

interface FigureDialogProps {
  readonly of: DialogOf;
  readonly figureIn: (locale: Locale) => Figure;
  readonly link: string;
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The dialogs that the menu of a figure opens, each loaded when it is asked for. */
export function FigureDialog({ of, figureIn, ...rest }: FigureDialogProps) {
  const locale = useLocale();
  if (of === 'embed') return <EmbedDialog figureIn={figureIn} {...rest} />;
  if (of === 'qr') return <QrDialog figure={figureIn(locale)} {...rest} />;

  return <ExportDialog figureIn={figureIn} firstFormat={of} {...rest} />;
}
