import { computed, inject, Service } from '@angular/core';
import {
  type Checklist,
  type ChecklistItemTemplate,
  emptyProjectFields,
  flagsOfProject,
  type ProjectFlags,
} from '@ki-kompass/domain';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { Today } from '../today';
import { type ItemView, itemViews } from './checklist-view';

/** The items of a checklist, first of the current one, with everything that is known about them. */
@Service({ autoProvided: false })
export class ChecklistItems {
  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly today = inject(Today);

  /** The answers as this reader sees them; whether the limit is exceeded only the gate tells. */
  private readonly flags = computed<Partial<ProjectFlags>>(() => {
    const project = this.store.known();
    if (project === undefined) return {};
    const next = this.store.gateView()?.next ?? null;
    const fields = { ...emptyProjectFields, ...project.profile, ...project.economics };
    const { aboveCouncilLimit, ...flags } = flagsOfProject(
      fields,
      next?.authority.aboveCouncilLimit ?? null,
    );
    return next === null ? flags : { ...flags, aboveCouncilLimit };
  });

  readonly views = computed(() => this.viewsOf(this.store.items(), this.content.templateItems()));

  /** @param texts of the version that the project has of this checklist */
  viewsOf(
    checklist: Checklist | undefined,
    texts: ReadonlyMap<string, ChecklistItemTemplate>,
  ): readonly ItemView[] | undefined {
    if (checklist === undefined) return undefined;
    return itemViews(checklist, texts, this.flags(), this.today.day());
  }
}
