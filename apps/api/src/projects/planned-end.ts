/** The planned end of the phase that project `p` is in. */
export const plannedEnd = `CASE p.phase WHEN 'analysis' THEN p.planned_analysis_end
  WHEN 'pilot' THEN p.planned_pilot_end ELSE p.planned_scaling_end END`;
