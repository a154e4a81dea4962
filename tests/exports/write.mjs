import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const languages = ['zh', 'en'];

/** The overview on the record, every kind of chart on the practice data, two profiles, a deck of the overview. */
export function views(chartKinds) {
  return languages.flatMap((language) => [
    { name: `overview-${language}`, language, address: `/?lang=${language}` },
    ...chartKinds.map((kind) => ({
      name: `${kind}-${language}`,
      language,
      address: `/explore?dataset=practice&lang=${language}&group=region&chart=${kind}`,
    })),
    { name: `cluster-${language}`, language, address: `/clusters/keqiao?lang=${language}` },
    { name: `province-${language}`, language, address: `/provinces/33?lang=${language}` },
    { name: `deck-${language}`, language, address: `/?lang=${language}`, deck: true },
  ]);
}

/** Writes what a reader can take from a page, through the page's own menus; answers with how many files. */
export async function writeView(page, view) {
  const place = join(view.folder, view.name);
  mkdirSync(place);
  await page.goto(view.url);
  if (view.deck === true) return writeDeck(page, view, place);

  return view.address.startsWith('/clusters') || view.address.startsWith('/provinces')
    ? writeProfile(page, view, place)
    : writeFigures(page, view, place);
}

/** The files of every figure of the page. */
async function writeFigures(page, { text }, place) {
  const figures = page.locator('main figure').filter({
    has: page.getByRole('button', { name: text.figure.export, exact: true }),
  });
  await figures.first().waitFor();
  const zip = await taken(page, figures.first(), { text, item: text.everything.menu });
  const files = Object.entries(unzipSync(zip.bytes));
  for (const [file, bytes] of files) writeFileSync(join(place, file), bytes);
  const all = await figures.all();
  for (const [at, figure] of all.entries()) {
    const { bytes } = await taken(page, figure, { text, item: text.slides.powerpoint });
    writeFileSync(join(place, `${String(at + 1).padStart(2, '0')}.pptx`), bytes);
  }

  return files.length + all.length;
}

/** The briefing and the table that the head of a profile gives. */
async function writeProfile(page, { text }, place) {
  const head = page.locator('main');
  const names = { docx: text.briefing.word, xlsx: text.exporting.xlsx };
  for (const [ending, name] of Object.entries(names)) {
    const { bytes } = await taken(page, head, { text, item: name });
    writeFileSync(join(place, `profile.${ending}`), bytes);
  }

  return Object.keys(names).length;
}

/** Every figure of the page pinned, the deck as PowerPoint and as a briefing. */
async function writeDeck(page, { text, url }, place) {
  const pins = page.getByRole('button', { name: text.openers.pin });
  await pins.first().waitFor();
  for (const pin of await pins.all()) await pin.click();
  await page.goto(url.replace('/?', '/present?'));
  const buttons = { pptx: text.slides.powerpoint, docx: text.briefing.button };
  for (const [ending, name] of Object.entries(buttons)) {
    const bytes = await downloaded(page, () => page.getByRole('button', { name }).click());
    writeFileSync(join(place, `deck.${ending}`), bytes);
  }

  return Object.keys(buttons).length;
}

async function taken(page, figure, { text, item }) {
  await figure.evaluate((element) => element.scrollIntoView());
  await figure.getByRole('button', { name: text.figure.export, exact: true }).first().click();

  return {
    bytes: await downloaded(page, () => page.getByRole('menuitem', { name: item }).click()),
  };
}

async function downloaded(page, choose) {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await choose();

  return new Uint8Array(readFileSync(await (await download).path()));
}
