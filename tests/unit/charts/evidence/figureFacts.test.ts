import { describe, expect, it } from 'vitest';
import { figureFacts, findingFact } from '../../../../src/charts/evidence/figureFacts.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { provinceMapFigure } from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { shareFigure } from '../../../../src/pages/overview/figures/shareFigure.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { figureMakers } from '../../pages/overview/figureMakers.ts';

const context = contextOf('en');
const { text } = context.locale;
const share = shareFigure(context);
const rest = 'share:cn-clusters.share-enterprises-ads.2019.rest';

describe('the facts that a figure tells', () => {
  it('have the value that was worked out, with its numbers put in', () => {
    expect(figureFacts(share, text).get(rest)?.formula).toBe('100% − 41% ≈ 59%');
  });

  it('have no published value, which the dataset tells', () => {
    const addresses = [...figureFacts(share, text).keys()];

    expect(addresses.filter((address) => !address.includes(':'))).toEqual([]);
  });

  it('have every count', () => {
    const map = figureFacts(provinceMapFigure(context), text);

    expect(map.get('province-map:32')?.formula).toBe('18 + 10 = 28');
  });

  it.each(Object.entries(figureMakers))('can each be named in a link: %s', (_, make) => {
    const addresses = [...figureFacts(make(context), text).keys()];
    const lost = addresses.filter(
      (address) => parseView(`?fact=${encodeURIComponent(address)}`).fact !== address,
    );

    expect(lost).toEqual([]);
  });
});

describe('the finding as a fact', () => {
  it('rests on the values of all marks, each once', () => {
    expect(findingFact(share, text).observations).toHaveLength(3);
  });

  it('has the quotient of its sentence with the numbers put in', () => {
    expect(findingFact(share, text).formula).toBe('45% ÷ 41% ≈ 1.1');
  });

  it('has the share of its sentence with the numbers put in', () => {
    expect(findingFact(provinceMapFigure(context), text).formula).toMatch(/^\d+ ÷ 153 ≈ \d+%$/);
  });

  it('has no formula where all clusters lie in one province', () => {
    const one = provinceMapFigure(contextOf('en', { only: ['keqiao'] }));

    expect(findingFact(one, text).formula).toBe('');
  });

  it('says under which filters it holds', () => {
    const filtered = provinceMapFigure(contextOf('en', { province: ['33'] }));
    const { lines } = findingFact(filtered, text);

    expect(lines.map(({ detail }) => detail)).toContain(filtered.filters);
  });

  it('names its sources, or the dataset whose rows name theirs', () => {
    const sourcesOf = (figure: typeof share) =>
      findingFact(figure, text)
        .lines.filter(({ term }) => term === text.facts.source)
        .map(({ detail }) => detail);

    expect(sourcesOf(share)[0]).toMatch(/^“MIIT holds symposium/);
    expect(sourcesOf(provinceMapFigure(context))[0]).toContain('2026.11');
  });
});
