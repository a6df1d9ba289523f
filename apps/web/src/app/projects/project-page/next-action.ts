import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { nextStep } from './next-step';
import { ProjectStore } from './project-store';
import { projectTexts, requestGateTexts } from './project.texts';

/**
 * The one primary action of a project: the next legitimate step of this person. Where something is
 * missing it stays, becomes quiet and says what; the gate page then lists each point as a link.
 */
@Component({
  selector: 'app-next-action',
  imports: [Button, RouterLink],
  template: `
    @if (step(); as step) {
      <a
        queryParamsHandling="preserve"
        [appButton]="step.blockers === 0 ? 'primary' : 'secondary'"
        [routerLink]="['/projekte', store.id(), 'entscheidung']"
        >{{ step.kind === 'request' ? requests()[step.gate] : texts().step[step.kind] }}</a
      >
      @if (step.blockers > 0 && step.kind === 'request') {
        <a
          class="kern-link kern-link--small"
          queryParamsHandling="merge"
          [routerLink]="['/projekte', store.id(), 'checkliste']"
          [queryParams]="{ filter: 'blocking', punkt: null, checkliste: null }"
          >{{ texts().stillBlocked(step.blockers) }}</a
        >
      }
    }
  `,
  host: { class: 'next-action', '[class.next-action--awaited]': 'isAwaited()' },
})
export class NextAction {
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(projectTexts);
  protected readonly requests = useTexts(requestGateTexts);
  protected readonly step = computed(() => {
    const view = this.store.gateView();
    return view === undefined ? null : nextStep(view);
  });
  protected readonly isAwaited = computed(
    () => this.store.gateView() === undefined && this.store.gates.isLoading(),
  );
}
