import { DataFailure } from './dataError.ts';

/** A static file that takes longer has stalled: the reader should be told rather than wait. */
const timeoutSeconds = 10;

/**
 * The text behind an address.
 *
 * @throws DataFailure `offline` when no answer came, `timeout` after ten seconds, `refused` on a status other than 2xx.
 */
export function getText(url: string, signal: AbortSignal): Promise<string> {
  return answer(url, signal, (response) => response.text());
}

/**
 * The bytes behind an address, as they are served.
 *
 * @throws DataFailure as `getText` does.
 */
export function getBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  return answer(url, signal, async (response) => new Uint8Array(await response.arrayBuffer()));
}

async function answer<Content>(
  url: string,
  signal: AbortSignal,
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  const response = await settled(url, timeout, () =>
    fetch(url, { signal: AbortSignal.any([signal, timeout]) }),
  );
  if (!response.ok) throw new DataFailure({ kind: 'refused', url, status: response.status });

  return settled(url, timeout, () => read(response));
}

async function settled<Answer>(
  url: string,
  timeout: AbortSignal,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    if (timeout.aborted) {
      throw new DataFailure({ kind: 'timeout', url, seconds: timeoutSeconds }, cause);
    }
    // An answer that is no longer wanted is not a failure to report.
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new DataFailure({ kind: 'offline', url }, cause);
  }
}
