import type { NearbyProject } from '@ki-kompass/domain';
import type { Count } from '../map/nrw-map';

/** How many of the projects lie in each municipality: what the map marks, from the table's rows. */
export function townsWithProjects(projects: readonly NearbyProject[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { organisation } of projects) {
    const { ags, name } = organisation;
    counts.set(ags, { ags, name, count: (counts.get(ags)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
