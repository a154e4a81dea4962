/** The lines of doubt around a point, in pixels. */
export function dotGeometry(x: number, y: number) {
  const level = (at: number, half: number) => ({ x1: x - half, x2: x + half, y1: at, y2: at });

  return {
    diamond: `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`,
    /** The bound itself, with a dashed line towards where the value lies. */
    boundBar: level(y, 5),
    upwards: { x1: x, x2: x, y1: y, y2: y - 18 },
    downwards: { x1: x, x2: x, y1: y, y2: y + 18 },
    /** Short bars above and below a rounded value. */
    barAbove: level(y - 8, 4),
    barBelow: level(y + 8, 4),
  };
}
