import { getBytes } from '../http/client.ts';
import { fileName } from '../http/fileName.ts';
import type { LoadedDataset } from './loadedDataset.ts';

/**
 * A data package as one ZIP: its description and the file of each resource, byte for byte as they are served.
 *
 * @throws DataFailure where a file cannot be had: a package that lacks one would not be the package.
 */
export async function packageArchive(
  { description, resources }: LoadedDataset['files'],
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const urls = [description, ...resources.map(({ url }) => url)];
  const [{ zipSync }, ...files] = await Promise.all([
    import('fflate'),
    ...urls.map(async (url) => [fileName(url), await getBytes(url, signal)] as const),
  ]);

  return new Uint8Array(zipSync(Object.fromEntries(files)));
}
