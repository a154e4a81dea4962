import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRouter,
  type RegisteredRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import {
  createFigureShelf,
  type FigureShelf,
  FigureShelfContext,
  type ShownFigure,
} from '../../charts/shown/ShownFigures.ts';
import { natureOf } from '../../features/workspace/builtInDataset.ts';
import { loadLocale } from '../../i18n/locale.ts';
import { LocaleContext } from '../../i18n/LocaleContext.tsx';
import { createAppStore } from '../../state/store.ts';
import { AppStoreContext } from '../../state/useAppStore.ts';
import { chosenLanguage } from '../chosenLanguage.ts';
import { parseView } from '../../state/viewCodec.ts';
import { BareFrame } from './BareFrame.ts';

/** A page that has not come by then is broken, or its data are. */
const patienceMs = 8_000;

/**
 * The figure that an address names, made from today's data by the page that shows it.
 *
 * The page is made beside the one on the screen, without its frame and out of sight; its charts are
 * never drawn, because a chart waits until it is seen. Undefined where no such figure comes.
 */
export async function figureAt(
  link: string,
  queryClient: QueryClient,
  /** The router of the app, whose pages are made. */
  own: RegisteredRouter,
): Promise<ShownFigure | undefined> {
  const address = new URL(link, window.location.href);
  const id = decodeURIComponent(address.hash.slice(1));
  const view = parseView(address.search);
  const language = chosenLanguage(view.lang, null, navigator.languages);
  const locale = await loadLocale(language, natureOf(view.dataset));
  const router = createRouter({
    ...own.options,
    history: createMemoryHistory({ initialEntries: [`${address.pathname}${address.search}`] }),
  });
  const shelf = createFigureShelf();
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <QueryClientProvider client={queryClient}>
      <AppStoreContext value={createAppStore(forgetful)}>
        <LocaleContext value={locale}>
          <FigureShelfContext value={shelf}>
            <BareFrame value>
              <RouterProvider router={router} />
            </BareFrame>
          </FigureShelfContext>
        </LocaleContext>
      </AppStoreContext>
    </QueryClientProvider>,
  );
  try {
    return await shelved(shelf, id);
  } finally {
    root.unmount();
    place.remove();
  }
}

/** The page out of sight keeps nothing and changes nothing of the reader's. */
const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** The figure once the page has put it on its shelf. */
function shelved(shelf: FigureShelf, id: string): Promise<ShownFigure | undefined> {
  const found = () => shelf.all().find((shown) => shown.id === id);

  return new Promise((resolve) => {
    const end = (answer: ShownFigure | undefined) => {
      clearTimeout(patience);
      stop();
      resolve(answer);
    };
    const patience = setTimeout(() => end(undefined), patienceMs);
    const stop = shelf.watch(() => {
      // Read after the page has settled: what is put first may be put again in the same breath.
      if (found()) queueMicrotask(() => end(found()));
    });
  });
}
