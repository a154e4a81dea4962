import { describe, expect, it } from 'vitest';
import { figurePng, figureSvg } from '../../../src/charts/export/figureFiles.ts';
import { readPicture } from '../../../src/charts/export/pictureProof.ts';
import { proofOf, proofText } from '../../../src/charts/export/proof.ts';
import { proofInSvg, svgWithProof } from '../../../src/charts/export/svgProof.ts';
import { figurePptx } from '../../../src/charts/pptx/figurePptx.ts';
import { languages } from '../../../src/state/viewState.ts';
import '../../../src/ui/base.css';
import { figureIds } from '../support/builtInFigures.ts';
import { pictureOrder } from '../support/pictures.ts';

const makers = { png: figurePng, svg: figureSvg, pptx: figurePptx };
const kinds = ['png', 'svg', 'pptx'] as const;

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('a file of a figure, read again', () => {
  it.each(figureIds.flatMap((id) => languages.map((language) => ({ id, language }))))(
    'gives back what it was made from: $id in $language',
    async ({ id, language }) => {
      const order = await pictureOrder(id, language, 'slide');
      const read = { kind: 'proof', figures: [proofOf(order)] };

      expect(await readPicture(await figurePng(order))).toEqual(read);
      expect(await readPicture(await figureSvg(order))).toEqual(read);
    },
  );

  it.each(languages)('gives back what a presentation was made from, in %s', async (language) => {
    const order = await pictureOrder('share', language, 'slide');

    expect(await readPicture(await figurePptx(order))).toEqual({
      kind: 'proof',
      figures: [proofOf(order)],
    });
  });

  it.each(kinds)('keeps the signs, the scripts and the emoji of its texts: %s', async (kind) => {
    const order = await pictureOrder('share', 'zh', 'slide');
    const title = '集群 <b>&amp;</b> "引号" 🧵';
    // No reader sees the name of the dataset in the drawing, so that it may hold anything.
    const dataset = { ...order.figure.dataset, name: '\u0000\u0007\r\n\u0085\ufffe' };
    const odd = { ...order, figure: { ...order.figure, title, dataset } };
    const reading = await readPicture(await makers[kind](odd));

    expect(reading).toMatchObject({ kind: 'proof', figures: [{ title, dataset }] });
  });

  it.each(kinds)('is called damaged where it was cut short: %s', async (kind) => {
    const bytes = await bytesOf(await makers[kind](await pictureOrder('share', 'zh', 'slide')));
    const cut = new Blob([bytes.slice(0, Math.round(bytes.length * 0.7))]);

    expect(await readPicture(cut)).toEqual({ kind: 'fault', fault: 'damaged' });
  });

  it.each(['png', 'svg'] as const)(
    'is called damaged where its proof was altered: %s',
    async (kind) => {
      const bytes = await bytesOf(await makers[kind](await pictureOrder('share', 'zh', 'slide')));
      const marker = new TextEncoder().encode('"madeOn":"2026');
      const at = bytes.findIndex((_, from) =>
        marker.every((byte, index) => bytes[from + index] === byte),
      );
      const altered = bytes.with(at + marker.length - 1, 0x37);

      expect(await readPicture(new Blob([altered]))).toEqual({ kind: 'fault', fault: 'damaged' });
    },
  );
});

describe('a file that proves nothing', () => {
  it.each([
    ['an empty file', '', 'not-a-picture'],
    ['a text', 'hello', 'not-a-picture'],
    ['a page', '<html><svg/></html>', 'not-a-picture'],
    ['a drawing of others', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'no-proof'],
    ['a broken drawing', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'damaged'],
    ['a broken package', 'PK\u0003\u0004nothing', 'damaged'],
  ])('is named: %s', async (_, content, fault) => {
    expect(await readPicture(new Blob([content]))).toEqual({ kind: 'fault', fault });
  });

  it('is one of a newer version', async () => {
    const newer = proofText([]).replace('"version":1', '"version":9');
    const svg = svgWithProof('<svg xmlns="http://www.w3.org/2000/svg"></svg>', newer);

    expect(await readPicture(new Blob([svg]))).toEqual({ kind: 'fault', fault: 'newer' });
  });

  it('runs nothing of what it holds', () => {
    const evil =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="window.wasRun = true"><script>window.wasRun = true</script></svg>';
    proofInSvg(evil);

    expect(window).not.toHaveProperty('wasRun');
  });
});
