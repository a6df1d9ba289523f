/** The parameters of an address that have a value. */
export function given(
  params: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = Object.entries(params);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
