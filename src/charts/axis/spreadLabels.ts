/**
 * Places for lines of text that each want to stand at a height and may not overlap: kept in their
 * order, at least `gap` apart, inside the span and as near to their wishes as that allows.
 *
 * Neighbours that collide are gathered into a block around the mean of their wishes. Where the span
 * has no room for all, the gap shrinks to what it has.
 */
export function spreadLabels(
  wishes: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const least = Math.min(gap, (bottom - top) / Math.max(1, wishes.length - 1));
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .toSorted((a, b) => a.wish - b.wish || a.index - b.index);
  const blocks: Block[] = [];
  for (const { wish } of order) {
    let block: Block = { wishes: [wish], start: startOf([wish], least, top, bottom) };
    for (let before = blocks.at(-1); before && reaches(before, block, least);) {
      blocks.pop();
      const both = [...before.wishes, ...block.wishes];
      block = { wishes: both, start: startOf(both, least, top, bottom) };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = blocks.flatMap(({ wishes: members, start }) =>
    members.map((_, at) => start + at * least),
  );
  const places = new Array<number>(wishes.length).fill(top);
  order.forEach(({ index }, at) => {
    places[index] = placed[at] ?? top;
  });

  return places;
}

interface Block {
  readonly wishes: readonly number[];
  readonly start: number;
}

const reaches = (before: Block, { start }: Block, gap: number) =>
  before.start + before.wishes.length * gap > start + 1e-9;

/** Where a block begins that is centred on its wishes and stays in the span. */
function startOf(wishes: readonly number[], gap: number, top: number, bottom: number): number {
  const length = (wishes.length - 1) * gap;
  const centre = wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;

  return Math.max(top, Math.min(bottom - length, centre - length / 2));
}
