import type { RadarDrawing } from './radarDrawing.ts';

/** One row an axis with the value of each profile, as Recharts takes them. */
export function radarRows({ axes, profiles }: RadarDrawing) {
  return axes.map((_, axis) => ({
    index: axis,
    ...Object.fromEntries(
      profiles.map(({ marks }, index) => [`profile${index}`, marks[axis]?.value ?? 0]),
    ),
  }));
}

/** Circle, square, diamond and triangle: the places are told apart without their colours. */
export function pointShape(profile: number, x: number, y: number): string {
  const shapes = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`,
    `M${x - 4} ${y - 4}h8v8h-8Z`,
    `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`,
    `M${x} ${y - 5}l5 9h-10Z`,
  ];

  return shapes[profile % shapes.length] ?? '';
}
