import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import reactRefresh from 'eslint-plugin-react-refresh';
import tseslint from 'typescript-eslint';

const outsideWorld = ['window', 'document', 'fetch', 'localStorage', 'indexedDB', 'navigator'];

const namedExports = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** JSX only places values: sums, sorting and filtering are done by a pure function above `return`. */
const plainJsx = [
  {
    selector: 'JSXExpressionContainer BinaryExpression[operator=/^[-+*/%]$/]',
    message: 'No arithmetic in JSX: compute above `return`.',
  },
  {
    selector:
      'JSXExpressionContainer CallExpression[callee.property.name=/^(sort|toSorted|filter|reduce)$/]',
    message: 'No sorting or filtering in JSX: compute above `return`.',
  },
];

/** Every visible word comes from the catalogue, in both languages. */
const wordsFromCatalogue = [
  {
    selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]/]',
    message: 'No visible word outside src/i18n.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder)$/] > Literal',
    message: 'No visible word outside src/i18n.',
  },
  {
    selector: 'Literal[value=/[\\u4e00-\\u9fff]/]',
    message: 'No visible word outside src/i18n.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-mock',
      'dist-sub',
      'coverage',
      'test-results',
      'playwright-report',
      '.lighthouse',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat['recommended-latest'],
      reactRefresh.configs.vite,
      a11y.configs.strict,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type T }` alone still loads the module: with it went the whole Chinese catalogue.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // A chart that is walked by keys, and a table that scrolls, must take the focus.
      'jsx-a11y-x/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['application', 'region'] },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: "Import from 'zod/mini': 17 kB gzipped less." }] },
      ],
      'no-restricted-syntax': ['error', namedExports],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // A switch over the kinds of a union is one decision, however many kinds there are.
      complexity: ['error', { max: 10, variant: 'modified' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/i18n/**'],
    rules: {
      'no-restricted-syntax': ['error', namedExports, ...plainJsx, ...wordsFromCatalogue],
    },
  },
  {
    files: ['src/domain/**', 'src/i18n/**'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  {
    // The virtualiser's functions cannot be memoised; it is kept alone in this file for that reason.
    files: ['src/pages/clusters/RowsInView.tsx'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // The tools' own settings are default exports: their loaders ask for that.
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
