import { Component, computed, inject } from '@angular/core';
import { ActsStore } from '../acts/acts-store';
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
  private readonly acts = inject(ActsStore);
  private readonly today = inject(Today);

  protected readonly steps = computed(() => {
    const project = this.store.known();
    if (project === undefined) return [];
    const view = this.store.gateView();
    const decisions = view?.decisions ?? [];
    const openRequest = view?.next?.request ?? null;
    const stop = this.acts.view()?.happened.find(({ act }) => act === 'stop');
    const endedOn = stop?.effectiveOn ?? null;
    const today = this.today.day();
    const steps = phaseSteps({ project, decisions, openRequest, endedOn, today });
    return this.store.reads('decisions') ? steps : withoutOpenGates(steps);
  });
}
