import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NearbyProject, NearbyProjects } from '@ki-kompass/domain';
import { departmentTexts } from '../../shared/content/department.texts';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseTexts, projectStatusTexts } from '../../shared/texts/domain.texts';
import { Badge } from '../../shared/ui/badge';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { nearbyTexts, nearnessTexts } from './nearby.texts';

/** The projects around a municipality, each with the reasons for which it is shown. */
@Component({
  selector: 'app-nearby-projects',
  imports: [Badge, Cell, DataTable, EmptyState, RouterLink],
  templateUrl: './nearby-projects.html',
})
export class NearbyProjectsTable {
  readonly nearby = input.required<NearbyProjects>();
  /** The name of the municipality whose page this is. */
  readonly home = input.required<string>();

  private readonly departments = useTexts(departmentTexts);
  private readonly phases = useTexts(phaseTexts);
  private readonly statuses = useTexts(projectStatusTexts);
  private readonly reasons = useTexts(nearnessTexts);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(nearbyTexts);

  protected readonly network = computed(() => ({
    ...this.current.queryParams(),
    reach: 'network',
  }));
  protected readonly caption = computed(() => {
    const { items, total } = this.nearby();
    const { shown, shownOf } = this.texts();
    return items.length < total ? shownOf(items.length, total) : shown(total);
  });
  protected readonly columns = computed<readonly Column[]>(() => {
    const { project, municipality, department, phase, why } = this.texts();
    return [
      { key: 'project', label: project, isRowHeader: true },
      { key: 'municipality', label: municipality },
      { key: 'department', label: department },
      { key: 'phase', label: phase },
      { key: 'why', label: why },
    ];
  });

  protected readonly keyOf = ({ id }: NearbyProject): string => id;

  protected departmentOf({ department }: NearbyProject): string | null {
    const words: Readonly<Record<string, string>> = this.departments();
    return department === null ? null : (words[department] ?? department);
  }

  protected phaseOf({ phase, status }: NearbyProject): string {
    return `${this.phases()[phase]}, ${this.statuses()[status]}`;
  }

  protected whyOf({ reasons }: NearbyProject): string {
    return reasons.map((reason) => this.reasons()[reason](this.home())).join(', ');
  }
}
