import { computed, inject, type Signal } from '@angular/core';
import { type DecisionBody, decisionBodyTextsOf } from '@ki-kompass/domain';
import { ScreenLanguage } from '../../shared/texts/language';
import { ProjectStore } from './project-store';

/** What the deciding bodies of this project are called. Call it where `inject` is allowed. */
export function useBodyNames(): Signal<Readonly<Record<DecisionBody, string>>> {
  const store = inject(ProjectStore);
  const language = inject(ScreenLanguage);
  return computed(() => decisionBodyTextsOf(store.known()?.organisation.kind)[language.current()]);
}
