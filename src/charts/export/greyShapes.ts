/**
 * A dot of the same area in the shape of its dye, from 0: circle, square, triangle, diamond, triangle
 * on its point, cross, pentagon, hexagon. Areas stay equal, because the area of a dot may be a value.
 */
export function greyShape(dye: number, x: number, y: number, radius: number): string {
  const area = Math.PI * radius ** 2;
  switch (dye % 8) {
    case 1:
      return polygon(x, y, 4, Math.sqrt(area / 2), 45);
    case 2:
      return polygon(x, y, 3, triangleReach(area), -90);
    case 3:
      return polygon(x, y, 4, Math.sqrt(area / 2), 0);
    case 4:
      return polygon(x, y, 3, triangleReach(area), 90);
    case 5:
      return cross(x, y, Math.sqrt(area / 5));
    case 6:
      return polygon(x, y, 5, Math.sqrt((2 * area) / (5 * Math.sin((2 * Math.PI) / 5))), -90);
    case 7:
      return polygon(x, y, 6, Math.sqrt((2 * area) / (6 * Math.sin(Math.PI / 3))), 0);
    default:
      return `M${near(x - radius)} ${near(y)}a${near(radius)} ${near(radius)} 0 1 0 ${near(2 * radius)} 0a${near(radius)} ${near(radius)} 0 1 0 ${near(-2 * radius)} 0z`;
  }
}

const triangleReach = (area: number) => Math.sqrt((4 * area) / (3 * Math.sqrt(3)));

const near = (value: number) => Math.round(value * 100) / 100;

/** A regular polygon by the distance of its corners from the middle, the first of them at an angle. */
function polygon(x: number, y: number, corners: number, reach: number, angle: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const turn = ((angle + (360 * corner) / corners) * Math.PI) / 180;

    return `${near(x + reach * Math.cos(turn))} ${near(y + reach * Math.sin(turn))}`;
  });

  return `M${points.join('L')}z`;
}

/** A cross of five squares. */
function cross(x: number, y: number, side: number): string {
  const [arm, half] = [near(side * 1.5), near(side / 2)];
  const s = near(side);

  return `M${near(x - half)} ${near(y - arm)}h${s}v${s}h${s}v${s}h${-s}v${s}h${-s}v${-s}h${-s}v${-s}h${s}z`;
}
