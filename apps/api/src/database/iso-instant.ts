/**
 * SQL for an instant as it stands in JSON.
 * @param column a timestamptz
 * @returns text such as 2026-11-27T09:30:00.000Z, whatever the time zone of the session
 */
export function isoInstant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
