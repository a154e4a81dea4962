import { sum } from '../../domain/statistics/sum.ts';
import type { Box } from '../marks/barGeometry.ts';

/**
 * Boxes that fill a box, each with the share of its area that its value has of all values, as near
 * to squares as their order allows; in the order of the values, which come largest first.
 *
 * A value at or below zero gets a box without area. Method: Bruls, Huizing and van Wijk, Squarified
 * Treemaps (2000).
 */
export function squarified(values: readonly number[], box: Box): readonly Box[] {
  const sizes = values.map((value) => Math.max(0, value));
  const total = sum(sizes);
  if (total <= 0) return values.map(() => ({ ...box, width: 0, height: 0 }));
  const scale = (box.width * box.height) / total;
  const areas = sizes.map((size) => size * scale);
  const boxes: Box[] = [];
  let free = box;
  for (let start = 0; start < areas.length;) {
    const side = Math.min(free.width, free.height);
    const row = firstRow(areas.slice(start), side);
    const laid = rowBoxes(row, free);
    boxes.push(...laid.boxes);
    free = laid.free;
    start += row.length;
  }

  return boxes;
}

/** As many of the areas as make the worst of them squarer side by side along a side. */
function firstRow(areas: readonly number[], side: number): readonly number[] {
  let count = 1;
  while (count < areas.length && worst(areas, count + 1, side) <= worst(areas, count, side)) {
    count += 1;
  }

  return areas.slice(0, count);
}

/** How far the least square of the first boxes is from a square: long side by short side. */
function worst(areas: readonly number[], count: number, side: number): number {
  const row = areas.slice(0, count);
  const total = sum(row);
  const largest = row[0] ?? 0;
  const smallest = row.at(-1) ?? 0;
  if (smallest <= 0 || side <= 0) return Infinity;

  return Math.max((side ** 2 * largest) / total ** 2, total ** 2 / (side ** 2 * smallest));
}

/** The boxes of a row along the shorter side of what is free, and what is free after it. */
function rowBoxes(row: readonly number[], free: Box) {
  const total = sum(row);
  const isUpright = free.width >= free.height;
  const side = isUpright ? free.height : free.width;
  const depth = side > 0 ? total / side : 0;
  let along = 0;
  const boxes = row.map((area): Box => {
    const length = depth > 0 ? area / depth : 0;
    const at = along;
    along += length;

    return isUpright
      ? { x: free.x, y: free.y + at, width: depth, height: length }
      : { x: free.x + at, y: free.y, width: length, height: depth };
  });

  return { boxes, free: isUpright ? cutLeft(free, depth) : cutTop(free, depth) };
}

function cutLeft(box: Box, depth: number): Box {
  return { ...box, x: box.x + depth, width: Math.max(0, box.width - depth) };
}

function cutTop(box: Box, depth: number): Box {
  return { ...box, y: box.y + depth, height: Math.max(0, box.height - depth) };
}
