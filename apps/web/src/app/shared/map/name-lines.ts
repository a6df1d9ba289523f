/** Longer names than this are written in two lines. */
const charactersPerLine = 11;

/**
 * A name for a small place on the map: cut once behind the hyphen or space that is nearest to the
 * middle. `Schloß Holte-Stukenbrock` → `Schloß Holte-` and `Stukenbrock`.
 */
export function nameLines(name: string): readonly string[] {
  if (name.length <= charactersPerLine) return [name];
  const cuts = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const fromMiddle = (cut: number) => Math.abs(cut - name.length / 2);
  const [cut] = cuts.toSorted((one, other) => fromMiddle(one) - fromMiddle(other));
  if (cut === undefined) return [name];
  return [name.slice(0, cut).trim(), name.slice(cut)];
}
