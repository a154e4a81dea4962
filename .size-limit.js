// What a reader downloads before the first chart, and what must stay out of it. Run after `npm run build`.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const assets = 'dist/assets';
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const only = (...starts) =>
  scripts
    .filter((name) => starts.some((start) => name.startsWith(`${start}-`)))
    .map((name) => `${assets}/${name}`);

/** Every script that a built page names; of the two catalogues a reader gets one, the larger is counted. */
function firstScripts(page) {
  const named = [
    ...new Set(
      [...readFileSync(`dist/${page}`, 'utf8').matchAll(/assets\/([\w.-]+\.js)/g)].map(
        ([, name]) => `${assets}/${name}`,
      ),
    ),
  ];
  const catalogues = named.filter((path) => path.includes('/opening-')).toSorted(bySize);

  return [...named.filter((path) => path !== catalogues[0]), 'dist/boot.js'];
}

const bySize = (a, b) => statSync(a).size - statSync(b).size;
const gzip = true;

export default [
  {
    name: 'overview, before the first chart',
    path: firstScripts('index.html'),
    limit: '150 KiB', // Sizes are counted in KiB throughout, as the bundler's figures are.
    gzip,
  },
  { name: 'clusters', path: firstScripts('clusters.html'), limit: '200 kB', gzip },
  { name: 'data', path: firstScripts('data.html'), limit: '201 kB', gzip },
  { name: 'compare', path: firstScripts('compare.html'), limit: '201 kB', gzip },
  { name: 'charts, when one is seen', path: only('charts', 'ChartView'), limit: '135 kB', gzip },
  { name: 'Excel, when asked for', path: only('xlsx', 'sheetToXlsx'), limit: '45 kB', gzip },
  {
    name: 'PowerPoint, when asked for',
    path: only('pptxgen.es', 'figurePptx'),
    limit: '150 kB',
    gzip,
  },
  { name: 'Word, when asked for', path: only('briefingDocx'), limit: '130 kB', gzip },
  {
    name: 'export, when asked for',
    path: only('figureFiles', 'ExportDialog'),
    limit: '15 kB',
    gzip,
  },
];
