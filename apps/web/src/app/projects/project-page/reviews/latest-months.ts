/**
 * The months up to that of a day, newest first.
 * @returns '2026-01-15' and 2 → ['2026-01', '2025-12']
 */
export function latestMonths(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
