import { Component, computed, inject } from '@angular/core';
import { ProjectStore } from '../project-store';
import { Today } from '../today';
import { phaseSteps, withoutOpenGates } from './phase-steps';
import { PhaseTrack } from './phase-track';

/** The way of the project of this page. */
@Component({
  selector: 'app-project-track',
  imports: [PhaseTrack],
  template: '<app-phase-track [steps]="steps()" />',
})
export class ProjectTrack {
  private readonly store = inject(ProjectStore);
  private readonly today = inject(Today);

  protected readonly steps = computed(() => {
    const project = this.store.known();
    if (project === undefined) return [];
    const view = this.store.gateView();
    const decisions = view?.decisions ?? [];
    const openRequest = view?.next?.request ?? null;
    const steps = phaseSteps({ project, decisions, openRequest, today: this.today.day() });
    return this.store.reads('decisions') ? steps : withoutOpenGates(steps);
  });
}
