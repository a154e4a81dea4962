import { DataFailure } from './dataError.ts';

/** A static file that takes longer has stalled: the reader should be told rather than wait. */
const timeoutSeconds = 10;

/**
 * The text behind an address.
 *
 * @throws DataFailure `offline` when no answer came, `timeout` after ten seconds, `refused` on a status other than 2xx.
 */
export async function getText(url: string, signal: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  const response = await settled(url, timeout, () =>
    fetch(url, { signal: AbortSignal.any([signal, timeout]) }),
  );
  if (!response.ok) throw new DataFailure({ kind: 'refused', url, status: response.status });

  return settled(url, timeout, () => response.text());
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
