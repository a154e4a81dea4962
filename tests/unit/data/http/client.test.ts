import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getText } from '../../../../src/data/http/client.ts';
import { DataFailure } from '../../../../src/data/http/dataError.ts';
import { whileServed } from '../server.ts';

const url = 'http://localhost/data/topics.csv';
const answering = (answer: () => Response | Promise<Response>) =>
  http.get(url, async () => answer());

/** The error that asking for the text ends with. */
async function errorUnder(handler: RequestHandler, signal = new AbortController().signal) {
  const { answer } = await whileServed([handler], () =>
    getText(url, signal).then(
      () => undefined,
      (thrown: unknown) => thrown,
    ),
  );

  return answer;
}

const dataErrorUnder = async (handler: RequestHandler) => {
  const thrown = await errorUnder(handler);

  return thrown instanceof DataFailure ? thrown.error : thrown;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the text behind an address', () => {
  it('is what the server answers', async () => {
    const { answer } = await whileServed([answering(() => HttpResponse.text('名称,name\n'))], () =>
      getText(url, new AbortController().signal),
    );

    expect(answer).toBe('名称,name\n');
  });

  it.each([404, 500, 503])('is refused on status %d', async (status) => {
    const error = await dataErrorUnder(answering(() => new HttpResponse('no', { status })));

    expect(error).toEqual({ kind: 'refused', url, status });
  });

  it('is offline where no answer comes', async () => {
    expect(await dataErrorUnder(answering(() => HttpResponse.error()))).toEqual({
      kind: 'offline',
      url,
    });
  });

  it('is offline where the connection breaks in the middle of the answer', async () => {
    const broken = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('name_'));
        controller.error(new TypeError('connection lost'));
      },
    });

    expect(await dataErrorUnder(answering(() => new HttpResponse(broken)))).toEqual({
      kind: 'offline',
      url,
    });
  });

  it('keeps what the network said as the cause', async () => {
    const thrown = await errorUnder(answering(() => HttpResponse.error()));

    expect(thrown).toHaveProperty('cause', expect.any(TypeError));
  });
});

describe('a server that stalls', () => {
  it('is given up after ten seconds', async () => {
    const clock = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    const stalled = answering(async () => {
      clock.abort(new DOMException('ten seconds are over', 'TimeoutError'));
      await delay('infinite');

      return HttpResponse.text('too late');
    });

    expect(await dataErrorUnder(stalled)).toEqual({ kind: 'timeout', url, seconds: 10 });
  });

  it('is given as many seconds as the report says', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    await errorUnder(answering(() => HttpResponse.text('')));

    expect(timeout).toHaveBeenCalledWith(10_000);
  });
});

describe('an answer that is no longer wanted', () => {
  it('is no failure to report', async () => {
    const reader = new AbortController();
    const asked = answering(async () => {
      reader.abort();
      await delay('infinite');

      return HttpResponse.text('');
    });

    expect(await errorUnder(asked, reader.signal)).toMatchObject({ name: 'AbortError' });
  });
});
