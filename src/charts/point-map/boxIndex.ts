import { isOverlapping, type TextBox } from '../axis/textBox.ts';

/** Boxes that are taken, found by where they lie: thousands of dots are not looked through for each name. */
export interface BoxIndex {
  readonly add: (box: TextBox) => void;
  readonly hits: (box: TextBox) => boolean;
}

const cell = 48;

export function boxIndex(boxes: readonly TextBox[]): BoxIndex {
  const cells = new Map<string, TextBox[]>();
  const add = (box: TextBox) => {
    for (const key of keysOf(box)) {
      const there = cells.get(key);
      if (there) there.push(box);
      else cells.set(key, [box]);
    }
  };
  boxes.forEach(add);

  return {
    add,
    hits: (box) =>
      keysOf(box).some((key) => cells.get(key)?.some((other) => isOverlapping(box, other))),
  };
}

/** The cells that a box touches. */
function keysOf({ left, right, top, bottom }: TextBox): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1) {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) {
      keys.push(`${column},${row}`);
    }
  }

  return keys;
}
