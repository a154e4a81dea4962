import { Outlet, useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, use, useState } from 'react';
import { FigureDeskContext } from '../charts/shown/FigureDesk.ts';
import { natureOf } from '../features/workspace/builtInDataset.ts';
import { useView } from '../features/workspace/useView.ts';
import { LocaleContext, useLocale } from '../i18n/LocaleContext.tsx';
import { withWords } from '../i18n/withWords.ts';
import { useAppStore } from '../state/useAppStore.ts';
import styles from './AppFrame.module.css';
import { chosenLanguage } from './chosenLanguage.ts';
import { EvidenceDesk } from './evidence/EvidenceDesk.tsx';
import { EvidenceHost } from './evidence/EvidenceHost.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Overlays } from './Overlays.tsx';
import { PageNotices } from './PageNotices.tsx';
import { PassingMessage } from './PassingMessage.tsx';
import { ComparePlace } from './ComparePlace.tsx';
import { PhoneDock } from './PhoneDock.tsx';
import { BareFrame } from './shown/BareFrame.ts';
import { figureDesk } from './shown/figureDesk.ts';
import { useChosenLocale } from './useChosenLocale.ts';
import { useTheme } from './useTheme.ts';

const PracticeRibbon = lazy(() =>
  import('./PracticeRibbon.tsx').then((module) => ({ default: module.PracticeRibbon })),
);

const EmbedFrame = lazy(
  withWords(() =>
    import('./embed/EmbedFrame.tsx').then((module) => ({ default: module.EmbedFrame })),
  ),
);

/** The page in its frame; alone where it is made out of sight; one figure of it where it is embedded. */
export function AppFrame() {
  const { embed } = useView();
  if (use(BareFrame)) return <Outlet />;

  return embed ? <EmbedFrame /> : <FramedPage />;
}

/** The frame around every page: header, notices, the page itself, footer. Decides language and theme. */
function FramedPage() {
  const view = useView();
  const preference = useAppStore(({ language }) => language);
  const theme = useAppStore((state) => state.theme);
  const language = chosenLanguage(view.lang, preference, navigator.languages);
  const locale = useChosenLocale(language, natureOf(view.dataset), useLocale());
  useTheme(view.theme ?? theme);
  const router = useRouter();
  const queryClient = useQueryClient();
  const countSlides = useAppStore((state) => state.countSlides);
  const [desk] = useState(() => figureDesk(router, queryClient, countSlides));

  return (
    <LocaleContext value={locale}>
      <FigureDeskContext value={desk}>
        <a href="#main" className={styles['skip']}>
          {locale.text.shell.skip}
        </a>
        <Header />
        {view.dataset === 'practice' ? (
          <Suspense>
            <PracticeRibbon />
          </Suspense>
        ) : null}
        <EvidenceDesk>
          <main id="main" tabIndex={-1} className={styles['main']}>
            <PageNotices />
            <Outlet />
          </main>
          <EvidenceHost />
        </EvidenceDesk>
        <Footer />
        <ComparePlace />
        <PhoneDock />
        <Overlays />
        <PassingMessage />
      </FigureDeskContext>
    </LocaleContext>
  );
}
