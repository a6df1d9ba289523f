import type { Point, View } from './projection';

export interface PlacedName {
  /** Where the middle of the name stands. */
  readonly centre: Point;
  readonly lines: readonly string[];
  /** The height of its letters in kilometres on the map. */
  readonly letters: number;
}

/** How wide a letter is on average, and how far the lines are apart, each by its height. */
const letterWidth = 0.58;
const lineHeight = 1.1;

/**
 * Moves names so that none is written across another or over the edge. Who comes first stays; one
 * in its way goes up or down, to the side it is on already.
 */
export function namesApart<Name extends PlacedName>(
  names: readonly Name[],
  { x, size }: View,
): readonly Name[] {
  const placed: Name[] = [];
  for (const name of names) {
    const [wished, height] = name.centre;
    const half = widthOf(name) / 2;
    const across = Math.min(Math.max(wished, x + half), x + size - half);
    placed.push({ ...name, centre: [across, heightBeside(name, [across, height], placed)] });
  }
  return placed;
}

function heightBeside(name: PlacedName, [x, y]: Point, placed: readonly PlacedName[]): number {
  let height = y;
  for (const other of placed) {
    const [otherX, otherY] = other.centre;
    const apart = (heightOf(name) + heightOf(other)) / 2;
    const isBeside = Math.abs(x - otherX) >= (widthOf(name) + widthOf(other)) / 2;
    if (isBeside || Math.abs(height - otherY) >= apart) continue;
    height = y < otherY ? otherY - apart : otherY + apart;
  }
  return height;
}

function widthOf({ lines, letters }: PlacedName): number {
  return Math.max(...lines.map((line) => line.length)) * letters * letterWidth;
}

function heightOf({ lines, letters }: PlacedName): number {
  return lines.length * letters * lineHeight;
}
