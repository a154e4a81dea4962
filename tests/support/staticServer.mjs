// A plain static host: it knows files and nothing of routes, and sends text compressed. `/clusters`
// is answered with clusters.html; an unknown path gets 404.html with status 404, as GitHub Pages or
// nginx with `try_files $uri $uri.html` and `error_page 404 /404.html` answer.
// Usage: node staticServer.mjs <folder> <base path> <port>
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';

const [folder = 'dist', base = '/', port = '4185'] = process.argv.slice(2);
const root = resolve(folder);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const inside = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  const found =
    inside === undefined
      ? undefined
      : ((await existing(join(root, normalize(inside)))) ??
        (await existing(join(root, `${normalize(inside)}.html`))));
  const served = found ?? join(root, '404.html');
  const type = types[extname(served)];
  const isZipped = type !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isZipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  const stream = createReadStream(served);
  (isZipped ? stream.pipe(createGzip({ level: 9 })) : stream).pipe(response);
}).listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${port}${base}\n`);
});

async function existing(path) {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  if (!file.startsWith(root)) return undefined;
  try {
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
