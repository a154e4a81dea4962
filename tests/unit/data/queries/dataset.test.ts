import { QueryObserver } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../../src/app/queryClient.ts';
import { datasetAt } from '../../../../src/data/queries/dataset.ts';
import { builtInFile } from '../../../../mocks/node.ts';
import { packageUrl, whileServed } from '../server.ts';

const load = () => createQueryClient().query(datasetAt(packageUrl, 'record'));

/** Asks for the dataset, and again as often as a reader presses "try again". */
async function loadAndRetry(retries: number) {
  const observer = new QueryObserver(createQueryClient(), datasetAt(packageUrl, 'record'));
  let result = await observer.refetch();
  for (let retry = 0; retry < retries; retry += 1) result = await observer.refetch();
  observer.destroy();

  return result;
}

/** A resource that is refused as often as told, and comes then. */
function refusedAtFirst(file: string, times: number) {
  let refusals = 0;

  return http.get(`*/data/${file}`, async ({ request }) => {
    refusals += 1;

    return refusals <= times
      ? new HttpResponse(null, { status: 503 })
      : HttpResponse.text(await builtInFile(file, request));
  });
}

describe('the dataset of a package', () => {
  it('is asked for file by file, each once', async () => {
    const { asked } = await whileServed([], load);

    expect(asked.toSorted()).toEqual([
      'aggregates.csv',
      'clusters.csv',
      'datapackage.json',
      'indicators.csv',
      'notice_links.csv',
      'notices.csv',
      'observations.csv',
      'provinces.csv',
      'segments.csv',
      'series_breaks.csv',
      'sources.csv',
      'topics.csv',
      'units.csv',
    ]);
  });

  it('is not asked for again while the page is open', async () => {
    const client = createQueryClient();
    const { asked } = await whileServed([], async () => {
      await client.query(datasetAt(packageUrl, 'record'));
      await client.query(datasetAt(packageUrl, 'record'));
    });

    expect(asked).toHaveLength(13);
  });

  it('cannot be had without its description', async () => {
    const refused = http.get(packageUrl, () => new HttpResponse(null, { status: 404 }));
    const { answer } = await whileServed([refused], () =>
      load().catch((thrown: unknown) => thrown),
    );

    expect(answer).toHaveProperty('error', { kind: 'refused', url: packageUrl, status: 404 });
  });

  it('lacks a resource that its description does not name', async () => {
    const withoutTopics = http.get(packageUrl, async ({ request }) => {
      const text = await builtInFile('datapackage.json', request);

      return HttpResponse.text(text.replace('"name": "topics"', '"name": "themes"'));
    });
    const { answer } = await whileServed([withoutTopics], load);

    expect([...answer.failures]).toEqual([
      ['topics', { kind: 'refused', url: 'topics.csv', status: 404 }],
    ]);
  });

  it('lacks a resource that is another table', async () => {
    const page = http.get('*/data/topics.csv', () => HttpResponse.html('<!doctype html>'));
    const { answer } = await whileServed([page], load);

    expect(answer.failures.get('topics')).toMatchObject({
      kind: 'columns',
      missing: ['id', 'name_zh', 'name_en'],
    });
  });

  it('lacks every resource of a server that went away after the description', async () => {
    const gone = http.get('*/data/:name.csv', () => HttpResponse.error());
    const { answer } = await whileServed([gone], load);

    expect([...answer.failures.values()].map(({ kind }) => kind)).toEqual(
      Array(12).fill('offline'),
    );
  });
});

describe('a retry', () => {
  it('brings what had failed', async () => {
    const { answer } = await whileServed([refusedAtFirst('notices.csv', 1)], () => loadAndRetry(1));

    expect([answer.data?.failures.size, answer.data?.dataset.notices.length]).toEqual([0, 7]);
  });

  it('asks only for what had failed', async () => {
    const { asked } = await whileServed([refusedAtFirst('notices.csv', 1)], () => loadAndRetry(1));

    expect(asked.slice(13)).toEqual(['notices.csv']);
  });

  it('asks for the description again where that had failed', async () => {
    const { answer } = await whileServed([refusedAtFirst('datapackage.json', 1)], () =>
      loadAndRetry(1),
    );

    expect(answer.data?.dataset.clusters).toHaveLength(153);
  });
});
