import { http, HttpResponse, type RequestHandler } from 'msw';
import { builtInFile, mockServer } from '../../../mocks/node.ts';
import { scenarioOf } from '../../../mocks/scenarios.ts';

export const packageUrl = 'http://localhost/data/datapackage.json';

/** The built-in package as it lies on the disk, for every file that no other handler answers. */
const theRest = http.get('*/data/:file', async ({ params, request }) =>
  HttpResponse.text(await builtInFile(String(params['file']), request)),
);

/** What came of asking a server, and what it was asked for, file by file. */
interface Served<Answer> {
  readonly answer: Answer;
  readonly asked: readonly string[];
}

/** Does something while a server answers with the handlers, or else under the scenario. */
export async function whileServed<Answer>(
  handlers: readonly RequestHandler[],
  action: () => Promise<Answer>,
  scenario = 'normal',
): Promise<Served<Answer>> {
  const server = mockServer(scenarioOf(scenario));
  server.resetHandlers(...handlers, ...server.listHandlers(), theRest);
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => {
    asked.push(new URL(request.url).pathname.replace('/data/', ''));
  });
  server.listen({ onUnhandledRequest: 'error' });
  try {
    return { answer: await action(), asked };
  } finally {
    server.close();
  }
}
