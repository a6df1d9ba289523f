/**
 * When the stay `s` would have begun had its project never been paused: a pause does not count as
 * time in the phase. @param now when a pause that still lasts is looked at
 */
export function countedFrom(now: string): string {
  return `(lower(s.during) + coalesce((
    SELECT sum(coalesce(upper(pause.during), ${now}) - lower(pause.during))
    FROM status_period pause
    WHERE pause.project_id = s.project_id AND pause.status = 'paused' AND pause.during && s.during
  ), interval '0'))`;
}
