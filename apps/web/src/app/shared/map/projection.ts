/** Kilometres to the right and down on the map. */
export type Point = readonly [x: number, y: number];
/** A closed line; its last point repeats the first. */
export type Ring = readonly Point[];

const kilometresPerDegree = 111.32;

/** The middle of North Rhine-Westphalia, WGS 84. */
const middle = { longitude: 7.66, latitude: 51.43 };
const narrowing = Math.cos((middle.latitude * Math.PI) / 180);

/**
 * Where a place stands on the map: an equirectangular projection that is true to scale along the
 * middle latitude. Across the state the error stays below 3 %, which no eye sees.
 * @param longitude WGS 84 degrees, as is `latitude`
 * @returns kilometres from the middle of the state, y grows southwards as on a screen
 */
export function project(longitude: number, latitude: number): Point {
  return [
    round((longitude - middle.longitude) * narrowing * kilometresPerDegree),
    round((middle.latitude - latitude) * kilometresPerDegree),
  ];
}

/** Ten metres are finer than the boundaries are. */
function round(kilometres: number): number {
  return Math.round(kilometres * 100) / 100;
}

/** The `d` of an SVG path for the rings of one area; holes are rings of their own (even-odd). */
export function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => `M${ring.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}Z`)
    .join('');
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all points; `undefined` without points. */
export function boxAround(points: Iterable<Point>): Box | undefined {
  let box: Box | undefined;
  for (const [x, y] of points) {
    box = {
      left: Math.min(box?.left ?? x, x),
      top: Math.min(box?.top ?? y, y),
      right: Math.max(box?.right ?? x, x),
      bottom: Math.max(box?.bottom ?? y, y),
    };
  }
  return box;
}

/** Whether two boxes have a point in common. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

export interface View {
  readonly x: number;
  readonly y: number;
  /** Width and height: the map is always a square, so that nothing jumps when it zooms. */
  readonly size: number;
}

/** The square that shows a box with a margin of 4 % on every side. */
export function viewOf({ left, top, right, bottom }: Box): View {
  const size = round(Math.max(right - left, bottom - top) * 1.08);
  return { x: round((left + right - size) / 2), y: round((top + bottom - size) / 2), size };
}

/**
 * The centre of gravity of a ring, where the name of an area is written.
 * @throws RangeError for a ring without area
 */
export function centreOf(ring: Ring): Point {
  let doubleArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    doubleArea += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  }
  if (doubleArea === 0) throw new RangeError('a ring without area has no centre');
  return [round(sumX / (3 * doubleArea)), round(sumY / (3 * doubleArea))];
}

/** The size of a ring in square kilometres, whichever way round it is drawn. */
export function sizeOf(ring: Ring): number {
  const doubleArea = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubleArea) / 2;
}
