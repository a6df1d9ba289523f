import { computed, inject, type Signal } from '@angular/core';
import { answeringRoles, type Role } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { roleTexts } from '../../shared/texts/roles.texts';
import type { Choice } from '../../shared/ui/select-field';
import { ProjectStore } from './project-store';

/** The roles that can be named as responsible in the project on the screen. */
export function useAnsweringChoices(): Signal<readonly Choice<Role>[]> {
  const project = inject(ProjectStore);
  const names = useTexts(roleTexts);
  return computed(() => {
    const kind = project.known()?.organisation.kind ?? 'municipality';
    return answeringRoles(kind).map((value) => ({ value, label: names()[value] }));
  });
}
