import { Component, input } from '@angular/core';
import { dayOf } from '@ki-kompass/domain';
import { gateTexts, phaseTexts } from '../../../shared/texts/domain.texts';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { Icon, type IconName } from '../../../shared/ui/icon';
import { gateStateTexts, phaseStateTexts, projectTexts } from '../project.texts';
import type { GateState, GateStep, PhaseStep } from './phase-steps';

const gateIcons: Record<GateState, IconName | null> = {
  ahead: null,
  open: null,
  requested: null,
  passed: null,
  dropped: null,
  approved: 'check',
  'approved-with-conditions': 'check',
  returned: 'autorenew',
  rejected: 'close',
};

/** The picture of a project: its phases in proportion to their time, and the gates between them. */
@Component({
  selector: 'app-phase-track',
  imports: [Icon],
  templateUrl: './phase-track.html',
})
export class PhaseTrack {
  readonly steps = input.required<readonly (PhaseStep | GateStep)[]>();

  protected readonly texts = useTexts(projectTexts);
  protected readonly format = useFormats();
  protected readonly phaseNames = useTexts(phaseTexts);
  protected readonly gateNames = useTexts(gateTexts);
  protected readonly phaseStates = useTexts(phaseStateTexts);
  protected readonly gateStates = useTexts(gateStateTexts);
  protected readonly icons = gateIcons;

  protected dayOf(instant: string): string {
    return this.format().day(dayOf(new Date(instant)));
  }

  /** One line below the name of a phase: since when, or from when. */
  protected timing(step: PhaseStep): readonly string[] {
    const texts = this.texts();
    const format = this.format();
    const { start, end } = step.planned;
    if (step.state === 'done')
      return step.leftAt === null ? [] : [texts.doneOn(this.dayOf(step.leftAt))];
    if (step.state === 'ended')
      return step.endedOn === null ? [] : [texts.stoppedOn(format.day(step.endedOn))];
    if (step.state === 'dropped') return [];
    if (step.state === 'ahead') return start === null ? [] : [texts.plannedFrom(format.day(start))];
    const soFar = step.daysSoFar === null ? [] : [format.span(step.daysSoFar)];
    if (end === null) return soFar;
    return [
      ...soFar,
      step.isLate ? texts.lateSince(format.day(end)) : texts.plannedUntil(format.day(end)),
    ];
  }
}
