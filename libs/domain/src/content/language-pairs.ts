const languageKey = /^(.+)(De|En)$/;

/**
 * Finds texts that exist in one language only, at any depth.
 * In: a body as parsed JSON. Out: one sentence per fault, with the path. A pair is `de`/`en`,
 * `xxxDe`/`xxxEn` or `xxx`/`xxxEn`; both have content or both are null, lists have the same length.
 */
export function languageProblems(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => languageProblems(item, `${path}[${String(index)}]`));
  }
  if (!isRecord(value)) return [];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    languageProblems(inner, path === '' ? key : `${path}.${key}`),
  );
  return [...pairsOf(value).flatMap((pair) => pairProblems(value, pair, path)), ...below];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pairsOf(value: Record<string, unknown>): [german: string, english: string][] {
  const stems = Object.keys(value)
    .map((key) => languageKey.exec(key)?.[1])
    .filter((stem) => stem !== undefined);
  const named = [...new Set(stems)].map((stem): [string, string] => [
    `${stem}De` in value || !(stem in value) ? `${stem}De` : stem,
    `${stem}En`,
  ]);
  return 'de' in value || 'en' in value ? [['de', 'en'], ...named] : named;
}

function pairProblems(
  value: Record<string, unknown>,
  [german, english]: [string, string],
  path: string,
): string[] {
  const where = path === '' ? '' : `${path}: `;
  const [de, en] = [value[german], value[english]];
  if (de === null && en === null) return [];
  if (Array.isArray(de) && Array.isArray(en)) {
    if (de.length !== en.length) return [`${where}${german} and ${english} differ in length`];
    return de.every(isText) && en.every(isText)
      ? []
      : [`${where}${german} or ${english} has an empty line`];
  }
  return [
    ...(isText(de) ? [] : [`${where}${german} is missing`]),
    ...(isText(en) ? [] : [`${where}${english} is missing`]),
  ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
