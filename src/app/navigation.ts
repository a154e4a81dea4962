import type { Messages } from '../i18n/messages.ts';
import { initialView } from '../state/viewCodec.ts';
import type { ReadView } from '../state/viewState.ts';
import type { IconName } from '../ui/icons.tsx';

interface PageLink {
  readonly to: '/' | '/explore' | '/clusters' | '/compare' | '/notices' | '/data' | '/present';
  readonly name: (text: Messages) => string;
  readonly icon: IconName;
}

/** A page that can be gone to by name or by key. */
export type Place = PageLink['to'];

/** The deck stands apart from the pages that show data: beside the search, with its number of slides. */
export const deckPage: PageLink = {
  to: '/present',
  name: ({ shell }) => shell.deck,
  icon: 'presentation',
};

/** The pages that show data, in the order of the navigation. */
export const pages: readonly PageLink[] = [
  { to: '/', name: ({ shell }) => shell.overview, icon: 'home' },
  { to: '/explore', name: ({ shell }) => shell.explore, icon: 'chart' },
  { to: '/clusters', name: ({ shell }) => shell.clusters, icon: 'table' },
  { to: '/compare', name: ({ shell }) => shell.compare, icon: 'scale' },
  { to: '/notices', name: ({ shell }) => shell.notices, icon: 'file' },
  { to: '/data', name: ({ shell }) => shell.data, icon: 'database' },
];

/** What goes along to another page: the filters that it shares, the places chosen to be compared, the unit and the language; not its sorting or columns. */
export function carriedView(view: ReadView): ReadView {
  const { province, segment, level, designation, evidence, band, status, notice } = view;

  return {
    ...initialView,
    ignored: [],
    cluster: view.cluster,
    province,
    segment,
    level,
    designation,
    evidence,
    band,
    status,
    notice,
    measure: view.measure,
    dataset: view.dataset,
    ids: view.ids,
    unit: view.unit,
    lang: view.lang,
    theme: view.theme,
    mock: view.mock,
  };
}
