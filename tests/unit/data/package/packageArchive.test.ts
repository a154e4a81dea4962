import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { DataFailure } from '../../../../src/data/http/dataError.ts';
import { readDataPackage } from '../../../../src/data/package/dataPackage.ts';
import { packageArchive } from '../../../../src/data/package/packageArchive.ts';
import { packageUrl, whileServed } from '../server.ts';

const folder = resolve(import.meta.dirname, '../../../../public/data');
const { signal } = new AbortController();

async function archive(): Promise<Uint8Array> {
  const { url, resources } = await readDataPackage(packageUrl, signal);

  return packageArchive({ description: url, resources }, signal);
}

describe('the archive of a package', () => {
  it('holds every file of the published package, byte for byte as it is served', async () => {
    const { answer } = await whileServed([], archive);
    const files = Object.entries(unzipSync(answer));
    const served = await Promise.all(files.map(([name]) => readFile(resolve(folder, name))));

    expect(files.map(([name]) => name)).toHaveLength(13);
    expect(files.map(([, bytes], at) => served[at]?.equals(bytes))).toEqual(files.map(() => true));
  });

  it('is not made without one of its files', async () => {
    const refusing = http.get('*/data/sources.csv', () => new HttpResponse(null, { status: 503 }));
    const { answer } = await whileServed([refusing], () =>
      archive().then(
        () => undefined,
        (thrown: unknown) => thrown,
      ),
    );

    expect(answer instanceof DataFailure && answer.error.url).toContain('sources.csv');
  });
});
