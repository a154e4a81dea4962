import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { chosenLanguage } from './app/chosenLanguage.ts';
import { createQueryClient } from './app/queryClient.ts';
import { createAppRouter } from './app/routes.tsx';
import { builtInSpellingsQuery } from './data/queries/spellings.ts';
import { builtInDataset, natureOf } from './features/workspace/builtInDataset.ts';
import { loadOpening } from './i18n/locale.ts';
import { createAppStore, forgivingStorage } from './state/store.ts';
import { parseView } from './state/viewCodec.ts';
import './ui/base.css';

/** How long the first words of the page stand in for data that are on their way. */
const patienceMs = 2000;

const store = createAppStore(forgivingStorage(() => localStorage));
const view = parseView(window.location.search);
const queryClient = createQueryClient();
const router = createAppRouter();
/** Asked for beside the page's own code, so that the first key pressed is heard. */
const keysOfThePage = import('./app/shortcuts/ShortcutKeys.ts');

/** Mock data stand in for the server in mock mode only; the build for production leaves the code out. */
async function startMocks(): Promise<void> {
  if (import.meta.env.MODE !== 'mock') return;
  const mocks = await import('../mocks/browser.ts');
  await mocks.startMocks(view.mock);
}

/** The data, or what failed of them, are in the cache when the first page is drawn; slow ones are waited for there. */
async function askForData(): Promise<void> {
  await startMocks();
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  // What failed is asked for and reported by the page.
  const answers = Promise.allSettled([
    queryClient.query(builtInDataset(view.dataset)),
    view.q === '' ? undefined : queryClient.query(builtInSpellingsQuery),
  ]);
  await Promise.race([answers, patience]);
}

// The page's code, the words of the reader's language and the data come together.
const [locale] = await Promise.all([
  loadOpening(
    chosenLanguage(view.lang, store.getState().language, navigator.languages),
    natureOf(view.dataset),
  ),
  router.load(),
  keysOfThePage,
  askForData(),
]);
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
const root = createRoot(place);

startTransition(() =>
  root.render(
    <StrictMode>
      <App router={router} queryClient={queryClient} store={store} locale={locale} />
    </StrictMode>,
  ),
);
