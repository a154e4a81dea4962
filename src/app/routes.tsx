import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { withWords } from '../i18n/withWords.ts';
import { formatView, initialView, parseView } from '../state/viewCodec.ts';
import type { ReadView } from '../state/viewState.ts';
import { AppFrame } from './AppFrame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RouteCrash } from './RouteCrash.tsx';

const root = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Partial<ReadView> & SearchSchemaInput): ReadView => ({
    ...initialView,
    ignored: [],
    ...search,
  }),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/overview/OverviewPage.tsx'), 'OverviewPage'),
});

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  component: lazyRouteComponent(
    withWords(() => import('../pages/explore/ExplorePage.tsx')),
    'ExplorePage',
  ),
});

const clusters = createRoute({
  getParentRoute: () => root,
  path: '/clusters',
  component: lazyRouteComponent(
    withWords(() => import('../pages/clusters/ClustersPage.tsx')),
    'ClustersPage',
  ),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyRouteComponent(
    withWords(() => import('../pages/compare/ComparePage.tsx')),
    'ComparePage',
  ),
});

const clusterProfile = createRoute({
  getParentRoute: () => root,
  path: '/clusters/$clusterId',
  component: lazyRouteComponent(
    withWords(() => import('../pages/cluster-profile/ClusterProfilePage.tsx')),
    'ClusterProfilePage',
  ),
});

const provinceProfile = createRoute({
  getParentRoute: () => root,
  path: '/provinces/$provinceCode',
  component: lazyRouteComponent(
    withWords(() => import('../pages/province-profile/ProvinceProfilePage.tsx')),
    'ProvinceProfilePage',
  ),
});

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: lazyRouteComponent(
    withWords(() => import('../pages/notices/NoticesPage.tsx')),
    'NoticesPage',
  ),
});

const datasets = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(
    withWords(() => import('../pages/datasets/DatasetsPage.tsx')),
    'DatasetsPage',
  ),
});

const present = createRoute({
  getParentRoute: () => root,
  path: '/present',
  component: lazyRouteComponent(
    withWords(() => import('../pages/present/PresentPage.tsx')),
    'PresentPage',
  ),
});

/** The router of the app. The view codec reads and prints its search: the address holds the view and nothing else. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      overview,
      explore,
      clusters,
      clusterProfile,
      provinceProfile,
      compare,
      notices,
      datasets,
      present,
    ]),
    basepath: import.meta.env.BASE_URL,
    ...(history ? { history } : {}),
    parseSearch: parseView,
    stringifySearch: (search) => formatView({ ...initialView, ...search }),
    defaultErrorComponent: RouteCrash,
    defaultPreload: 'intent',
    scrollRestoration: true,
    trailingSlash: 'never',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
