/** Who may import whom: each layer may import itself and the layers listed. */
const mayImport = {
  domain: [],
  ui: [],
  i18n: ['domain'],
  state: ['domain'],
  data: ['domain'],
  charts: ['domain', 'i18n', 'ui'],
  features: ['domain', 'i18n', 'ui', 'state', 'data', 'charts'],
  pages: ['domain', 'i18n', 'ui', 'state', 'data', 'charts', 'features'],
};

/** Which layers may touch a library. */
const fences = {
  recharts: ['charts'],
  zod: ['data', 'app'],
  'd3-dsv': ['data'],
  // The store of the decks holds figures, which the layer of state does not know.
  zustand: ['state', 'features'],
  'idb-keyval': ['features'],
  // The projection of the point map; every other layer speaks of places in degrees.
  'd3-geo': ['charts'],
  hucre: ['charts'],
  // Packages of files: data that arrive, and presentations that are mended after they are written.
  fflate: ['data', 'charts'],
  pptxgenjs: ['charts'],
  // Briefings: only where one is written.
  docx: ['charts'],
  // The code of a link for the room, made in the dialog that shows it.
  uqr: ['features'],
  '@base-ui': ['ui'],
  '@tanstack/react-query': ['data', 'features', 'pages', 'app'],
  '@tanstack/react-router': ['app', 'pages', 'features'],
  '@tanstack/react-table': ['pages', 'features'],
  '@tanstack/react-virtual': ['pages', 'features'],
};

/** Libraries too heavy for the first page: only `await import(...)`. */
const onDemand = ['hucre', 'fflate', 'pptxgenjs', 'uqr'];

const layerRules = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-its-own-layers`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
}));

const siblingRules = ['pages', 'features'].map((layer) => ({
  name: `${layer}-are-independent`,
  severity: 'error',
  from: { path: `^src/${layer}/([^/]+)/` },
  to: { path: `^src/${layer}/`, pathNot: `^src/${layer}/$1/` },
}));

const fenceRules = Object.entries(fences).map(([library, layers]) => ({
  name: `${library}-stays-in-${layers.join('-')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${layers.join('|')})/` },
  to: { path: `node_modules/${library}/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'] },
    },
    {
      name: 'no-library-internals',
      severity: 'error',
      from: { path: '^(src|mocks|tests)/' },
      to: { path: 'node_modules/recharts/(types|lib|es6)/', dependencyTypesNot: ['npm'] },
    },
    {
      name: 'heavy-libraries-load-on-demand',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: `node_modules/(${onDemand.join('|')})/`,
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'word-is-written-in-one-place',
      severity: 'error',
      comment:
        'Many parts of the library are needed at once: its only user is itself loaded on demand.',
      from: { path: '^src/', pathNot: '^src/charts/docx/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'word-is-loaded-on-demand',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/charts/docx/' },
      to: {
        path: '^src/charts/docx/(briefingDocx|styles|threeLineTable)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'mocks-know-only-the-contract',
      severity: 'error',
      from: { path: '^mocks/' },
      to: { path: '^src/', pathNot: '^src/(domain|data/schemas)/' },
    },
    {
      name: 'only-main-starts-mocks',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.tsx$' },
      to: { path: '^mocks/' },
    },
    ...layerRules,
    ...siblingRules,
    ...fenceRules,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // type-only imports count: a type knot is still a knot
    doNotFollow: { path: 'node_modules' },
  },
};
