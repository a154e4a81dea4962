import { Outlet } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createFigureShelf, FigureShelfContext } from '../../charts/shown/ShownFigures.ts';
import { natureOf } from '../../features/workspace/builtInDataset.ts';
import { useView } from '../../features/workspace/useView.ts';
import { LocaleContext, useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { chosenLanguage } from '../chosenLanguage.ts';
import { useChosenLocale } from '../useChosenLocale.ts';
import { useTheme } from '../useTheme.ts';
import styles from './EmbedFrame.module.css';
import { EmbeddedPage } from './EmbeddedPage.tsx';
import { useReportedHeight } from './useReportedHeight.ts';

/**
 * One figure of a page alone, for the frames of other sites: nothing of the app around it.
 *
 * The page itself is made outside the document, so that its figures know its data and its filters;
 * the wanted one is drawn from what the page puts on its shelf.
 */
export function EmbedFrame() {
  const view = useView();
  const preference = useAppStore(({ language }) => language);
  const theme = useAppStore((state) => state.theme);
  const language = chosenLanguage(view.lang, preference, navigator.languages);
  const locale = useChosenLocale(language, natureOf(view.dataset), useLocale());
  useTheme(view.theme ?? theme);
  const [shelf] = useState(createFigureShelf);
  const [outOfSight] = useState(() => document.createElement('div'));
  const frame = useRef<HTMLElement>(null);
  useReportedHeight(frame);

  return (
    <LocaleContext value={locale}>
      <main ref={frame} id="main" className={styles['embed']}>
        <h1 className={styles['name']}>
          <Hidden>{locale.text.shell.brand}</Hidden>
        </h1>
        <EmbeddedPage shelf={shelf} />
      </main>
      {createPortal(
        <FigureShelfContext value={shelf}>
          <Outlet />
        </FigureShelfContext>,
        outOfSight,
      )}
    </LocaleContext>
  );
}
