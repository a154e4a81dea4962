import * as z from 'zod/mini';
import type { DatasetIdentity } from '../../domain/dataset.ts';
import { getText } from '../http/client.ts';
import { DataFailure } from '../http/dataError.ts';
import { type ResourceName, resourceNames } from './resourceName.ts';

/** One resource as the package describes it: where it lies and how many rows to expect. */
export interface ResourceDescription {
  readonly name: ResourceName;
  readonly url: string;
  readonly rows: number | undefined;
}

/** A Frictionless data package, as far as this app reads it. */
export interface DataPackage {
  readonly identity: DatasetIdentity;
  /** Where its description lies, the `datapackage.json`. */
  readonly url: string;
  readonly resources: readonly ResourceDescription[];
}

const manifest = z.object({
  name: z.string(),
  title: z.string(),
  title_zh: z._default(z.string(), ''),
  version: z._default(z.string(), ''),
  fictional: z._default(z.boolean(), false),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string().check(z.refine((path) => URL.canParse(path, 'http://localhost/'))),
      rows: z.optional(z.int()),
      hash: z.optional(z.string()),
    }),
  ),
});

/**
 * The description of the data package at an address.
 *
 * @throws DataFailure `malformed` where it is not JSON or not a data package.
 */
export async function readDataPackage(url: string, signal: AbortSignal): Promise<DataPackage> {
  return parseDataPackage(url, await getText(url, signal));
}

/**
 * The description of the data package in a text. Paths are resolved against `url`.
 *
 * @throws DataFailure `malformed` where it is not JSON or not a data package.
 */
export function parseDataPackage(url: string, text: string): DataPackage {
  const parsed = z.safeParse(manifest, parsedJson(url, text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new DataFailure({ kind: 'malformed', url, detail });
  }
  const { name, title, title_zh, version, fictional, resources } = parsed.data;

  return {
    identity: {
      id: name,
      title: { zh: title_zh || title, en: title },
      version,
      hash: contentOf(resources) || version,
      isFictional: fictional,
    },
    url,
    resources: resources.flatMap((resource) => {
      const known = resourceNames.find((candidate) => candidate === resource.name);

      return known ? [{ name: known, url: resourceUrl(url, resource), rows: resource.rows }] : [];
    }),
  };
}

function parsedJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataFailure({ kind: 'malformed', url, detail: String(cause) }, cause);
  }
}

/** Beside the package, and named by its content where a hash is given, so that a stored copy is never stale. */
function resourceUrl(
  packageUrl: string,
  { path, hash }: { readonly path: string; readonly hash?: string | undefined },
): string {
  const address = new URL(path, packageUrl);
  const digest = hash?.split(':').at(-1)?.slice(0, 8);
  if (digest) address.searchParams.set('v', digest);

  return address.href;
}

/** The digests of all files in short: another text where, and only where, the content of a file is another. */
function contentOf(resources: readonly { readonly hash?: string | undefined }[]): string {
  return resources.map(({ hash }) => hash?.split(':').at(-1)?.slice(0, 4) ?? '').join('');
}
