import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../../src/app/queryClient.ts';
import { builtInSpellingsQuery } from '../../../../src/data/queries/spellings.ts';
import { clusterId } from '../../../../src/domain/ids.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

describe('the spellings of the built-in clusters', () => {
  it('are pinyin and initials of the short name', async () => {
    const spellings = await createQueryClient().query(builtInSpellingsQuery);

    expect(spellings.get(clusterId('wujiang-shengze'))).toEqual({
      pinyin: 'shengze',
      initials: 'sz',
    });
  });

  it('are known of every cluster', async () => {
    const spellings = await createQueryClient().query(builtInSpellingsQuery);
    const unspelled = builtIn().dataset.clusters.filter(({ id }) => !spellings.has(id));

    expect(unspelled).toEqual([]);
  });
});
