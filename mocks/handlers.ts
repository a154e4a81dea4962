import { csvParseRows } from 'd3-dsv';
import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { headerOnly, withCell, withCutRow } from './csv.ts';
import type { Scenario } from './scenarios.ts';
import { syntheticClusters, syntheticObservations } from './syntheticClusters.ts';

/** Gives a file of the built-in package as it is: over the network in a browser, from the disk in Node. */
export type Original = (file: string, request: Request) => Promise<string>;

/** Longer than a page waits before it says so, shorter than it waits before it gives up. */
const slowMs = 3500;

const emptied = ['clusters', 'observations', 'notices', 'notice_links', 'series_breaks'];

/** One list of answers for development and for tests: the files of the data package under a scenario. */
export function handlersFor(scenario: Scenario, original: Original): RequestHandler[] {
  const file = (name: string, answer: (text: string) => string) =>
    http.get(`*/data/${name}`, async ({ request }) =>
      HttpResponse.text(answer(await original(name, request))),
    );
  switch (scenario.kind) {
    case 'normal':
      return [];
    case 'empty':
      return [
        file('datapackage.json', withoutRowCounts),
        ...emptied.map((name) => file(`${name}.csv`, headerOnly)),
      ];
    case 'slow':
      return [
        http.get('*/data/:name', async ({ params, request }) => {
          await delay(slowMs);

          return HttpResponse.text(await original(String(params['name']), request));
        }),
      ];
    case 'failing':
      return failing(original);
    case 'malformed':
      return [file('observations.csv', withBadObservations), file('clusters.csv', withBadClusters)];
    case 'truncated':
      return [file('observations.csv', (text) => text.slice(0, Math.round(text.length * 0.6)))];
    case 'large':
      return [
        file('clusters.csv', () => syntheticClusters(scenario.clusters)),
        file('observations.csv', () => syntheticObservations(scenario.clusters)),
        ...['notices', 'notice_links', 'series_breaks'].map((name) =>
          file(`${name}.csv`, headerOnly),
        ),
        file('datapackage.json', withoutRowCounts),
      ];
  }
}

/** How often a file fails before it comes: a reader who tries again sees the page recover. */
const failuresBeforeSuccess = 2;

function failing(original: Original): RequestHandler[] {
  const failures = new Map<string, number>();
  const fails = (name: string) => {
    const count = failures.get(name) ?? 0;
    failures.set(name, count + 1);

    return count < failuresBeforeSuccess;
  };

  return [
    http.get('*/data/observations.csv', async ({ request }) =>
      fails('observations')
        ? new HttpResponse(null, { status: 503 })
        : HttpResponse.text(await original('observations.csv', request)),
    ),
    http.get('*/data/notices.csv', async ({ request }) =>
      fails('notices')
        ? HttpResponse.error()
        : HttpResponse.text(await original('notices.csv', request)),
    ),
  ];
}

/** A package that announces no row counts: none can be missed. */
function withoutRowCounts(text: string): string {
  const { resources, ...rest } = JSON.parse(text) as { resources: readonly { rows?: number }[] };

  return JSON.stringify({
    ...rest,
    resources: resources.map((one) => ({ ...one, rows: undefined })),
  });
}

/** A year that is not one, a number with a thousands separator, a source that does not exist, a row cut short. */
function withBadObservations(text: string): string {
  const wrongYear = withCell(text, 17, 'time_period', '201I');
  const wrongValue = withCell(wrongYear, 40, 'obs_value', '1 000');
  const wrongSource = withCell(wrongValue, 55, 'source_id', 'nobody-knows');

  return withCutRow(wrongSource, 60);
}

/** A province that does not exist, and a place that contains itself. */
function withBadClusters(text: string): string {
  const wrongProvince = withCell(text, 5, 'province_code', '99');
  const id = csvParseRows(text)[6]?.[0] ?? '';

  return withCell(wrongProvince, 7, 'parent_id', id);
}
