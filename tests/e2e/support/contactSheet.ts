import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the pictures of all charts go to be looked at; not part of the repository. */
const folder = resolve(import.meta.dirname, '../../../contact-sheet');

/** Whether pictures are asked for: `npm run sheet`. */
export const isSheetAsked = process.env['SHEET'] === '1';

/** The place of one picture; its name is its caption. */
export function pictureAt(name: string): string {
  mkdirSync(folder, { recursive: true });

  return resolve(folder, `${name}.png`);
}

/** Writes the page that shows every picture so far, each under its name. */
export function writeSheet(): void {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .toSorted();
  const items = names.map(
    (name) =>
      `<figure><figcaption>${name.replace('.png', '')}</figcaption><img loading="lazy" src="${name}" alt=""></figure>`,
  );
  const style =
    'body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:24px;align-items:start}figure{margin:0}img{max-width:46vw;border:1px solid #ccc}';
  writeFileSync(
    resolve(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${items.join('\n')}\n`,
  );
}
