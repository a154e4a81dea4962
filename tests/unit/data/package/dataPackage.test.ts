import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { DataFailure } from '../../../../src/data/http/dataError.ts';
import { type DataPackage, readDataPackage } from '../../../../src/data/package/dataPackage.ts';
import { packageUrl, whileServed } from '../server.ts';

const topics = { name: 'topics', path: 'topics.csv' };
const sound = { name: 'a-package', title: 'A package', resources: [topics] };

async function readText(text: string): Promise<DataPackage> {
  const { answer } = await whileServed([http.get(packageUrl, () => HttpResponse.text(text))], () =>
    readDataPackage(packageUrl, new AbortController().signal),
  );

  return answer;
}

const readOf = (description: unknown) => readText(JSON.stringify(description));
const urlOf = async (resource: object) =>
  (await readOf({ ...sound, resources: [{ ...topics, ...resource }] })).resources[0]?.url;

describe('a data package', () => {
  it('is known by its name, its titles and its version', async () => {
    const { identity } = await readOf({ ...sound, title_zh: '数据包', version: '2026.11' });

    expect(identity).toEqual({
      id: 'a-package',
      title: { zh: '数据包', en: 'A package' },
      version: '2026.11',
      hash: '2026.11',
      isFictional: false,
    });
  });

  it('has another digest when the content of one of its files has', async () => {
    const changed = {
      ...sound,
      resources: [{ name: 'clusters', path: 'a.csv', hash: 'sha256:b' }],
    };
    const { identity } = await readOf(changed);

    expect(identity.hash).not.toBe((await readOf(sound)).identity.hash);
  });

  it('says of itself that it is fictional', async () => {
    const { identity } = await readOf({ ...sound, fictional: true });

    expect(identity.isFictional).toBe(true);
  });

  it('knows where it lies', async () => {
    expect((await readOf(sound)).url).toBe(packageUrl);
  });

  it('has its one title in both languages where no Chinese one is given', async () => {
    const { identity } = await readOf(sound);

    expect(identity.title).toEqual({ zh: 'A package', en: 'A package' });
  });

  it('announces how many rows a resource has', async () => {
    const { resources } = await readOf({ ...sound, resources: [{ ...topics, rows: 11 }] });

    expect(resources[0]?.rows).toBe(11);
  });

  it('announces no number where none is given', async () => {
    expect((await readOf(sound)).resources[0]?.rows).toBeUndefined();
  });

  it('may have resources that the app does not read', async () => {
    const { resources } = await readOf({
      ...sound,
      resources: [{ name: 'prices', path: 'prices.csv' }, topics],
    });

    expect(resources.map(({ name }) => name)).toEqual(['topics']);
  });
});

describe('the address of a resource', () => {
  it('lies beside the package', async () => {
    expect(await urlOf({})).toBe('http://localhost/data/topics.csv');
  });

  it('may be that of another server, with its query', async () => {
    const path = 'https://example.org/topics?select=*';

    expect(await urlOf({ path })).toBe('https://example.org/topics?select=*');
  });

  it('names the content by its hash, so that a stored copy is never stale', async () => {
    expect(await urlOf({ hash: 'sha256:18d2e01c8f92082d' })).toBe(
      'http://localhost/data/topics.csv?v=18d2e01c',
    );
  });

  it('may have a hash without the name of its method', async () => {
    expect(await urlOf({ hash: 'abcdef0123456789' })).toBe(
      'http://localhost/data/topics.csv?v=abcdef01',
    );
  });
});

describe('a text that is no data package', () => {
  const errorOf = (reading: Promise<DataPackage>) =>
    reading.then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof DataFailure ? thrown.error : thrown),
    );

  it('is refused where it is no JSON', async () => {
    expect(await errorOf(readText('<!doctype html>'))).toMatchObject({
      kind: 'malformed',
      url: packageUrl,
    });
  });

  it('is refused with the place of what is wrong', async () => {
    const error = await errorOf(readOf({ ...sound, resources: [topics, { name: 'units' }] }));

    expect(error).toMatchObject({
      kind: 'malformed',
      url: packageUrl,
      detail: expect.stringContaining('resources.1.path') as unknown,
    });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['without a name', { title: 'A package', resources: [] }],
    ['without resources', { name: 'a-package', title: 'A package' }],
    ['with half a row', { ...sound, resources: [{ ...topics, rows: 1.5 }] }],
    ['with a path that is no address', { ...sound, resources: [{ ...topics, path: 'http://[' }] }],
  ])('is refused where it is %s', async (_, description) => {
    expect(await errorOf(readOf(description))).toMatchObject({ kind: 'malformed' });
  });
});
