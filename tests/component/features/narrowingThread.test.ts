import { afterEach, expect, it, vi } from 'vitest';
import { type ClusterFilter, noFilter } from '../../../src/domain/clusterFilter.ts';
import { clusterIndex } from '../../../src/domain/clusterIndex.ts';
import { narrowed, narrowedTo, type Passing } from '../../../src/domain/filterClusters.ts';
import { indicatorId } from '../../../src/domain/ids.ts';
import { narrowingThread } from '../../../src/features/cluster-index/narrowingThread.ts';
import { aCluster, aDataset } from '../../support/builders.ts';

const index = clusterIndex(
  aDataset({
    clusters: [aCluster({ id: 'a', province: '32' }), aCluster({ id: 'b', province: '33' })],
  }),
  indicatorId('gross-output'),
  new Map(),
);
const only = (id: string): ClusterFilter => ({ ...noFilter, only: [id] });

afterEach(() => vi.unstubAllGlobals());

it('narrows on a thread of its own as on the page', async () => {
  const thread = narrowingThread(index);
  const passing = await new Promise<Passing>((resolve) => thread.ask(only('b'), resolve));
  thread.end();

  expect(narrowedTo(index, passing)).toEqual(narrowed(index, only('b')));
});

it('answers only the last question', async () => {
  const thread = narrowingThread(index);
  const first = vi.fn();
  thread.ask(only('a'), first);
  const passing = await new Promise<Passing>((resolve) => thread.ask(only('b'), resolve));
  thread.end();

  expect([...passing.places]).toEqual([1]);
  expect(first).not.toHaveBeenCalled();
});

it('narrows on the page where no thread can be started', async () => {
  vi.stubGlobal('Worker', undefined);
  const thread = narrowingThread(index);
  const passing = await new Promise<Passing>((resolve) => thread.ask(only('a'), resolve));

  expect([...passing.places]).toEqual([0]);
});
