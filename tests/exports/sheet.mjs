import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const perSheet = 40;

/** Every picture, and what other programs made of our files, each under its name, forty to a sheet. */
export async function writeSheets(browser, folder) {
  const pictures = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.png') && dirname(path) !== folder)
    .toSorted();
  const sheets = [];
  const page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
  for (let from = 0; from < pictures.length; from += perSheet) {
    const name = `sheet-${from / perSheet + 1}`;
    const html = resolve(folder, `${name}.html`);
    writeFileSync(html, sheetHtml(folder, pictures.slice(from, from + perSheet)));
    await page.goto(`file://${html}`, { waitUntil: 'load' });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    sheets.push(join(folder, `${name}.png`));
  }
  await page.close();

  return sheets;
}

const style =
  'body{margin:16px;font:12px sans-serif;display:grid;grid-template-columns:repeat(5,1fr);gap:12px}figure{margin:0;overflow:hidden}figcaption{overflow-wrap:anywhere}img{width:100%;border:1px solid #ccc}';

function sheetHtml(folder, pictures) {
  const items = pictures.map((path) => {
    const name = relative(folder, path);

    return `<figure><img src="${name.split('/').map(encodeURIComponent).join('/')}" alt=""><figcaption>${name}</figcaption></figure>`;
  });

  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${items.join('\n')}\n`;
}
