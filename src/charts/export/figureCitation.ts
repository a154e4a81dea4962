import type { FigureOrder } from './figureOrder.ts';

/**
 * The figure as an entry of a list of references, in the style of the language that it is read in.
 *
 * GB/T 7714-2015, 4.2 (a part of a larger work, `//` before the work) in Chinese, APA Style, 7th
 * edition, 10.14 in English. Practice data say so in the title.
 */
export function figureCitation({ figure, locale, link, madeOn }: FigureOrder): string {
  const { brand } = locale.text.shell;
  const plain = figure.title.replace(/[.。]$/, '');
  const tag = figure.practice?.tag ?? '';
  if (locale.language === 'zh') {
    const title = tag === '' ? plain : `${plain}（${tag}）`;

    return `${brand}. ${title}[DS/OL]//${figure.vintage}. [${madeOn}]. ${link}.`;
  }
  const year = /^\d{4}/.exec(figure.dataset.version)?.[0] ?? 'n.d.';
  const title = tag === '' ? plain : `${plain} (${tag})`;

  return `${brand}. (${year}). ${title} [Figure]. ${figure.vintage}. ${link}`;
}
