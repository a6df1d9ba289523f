import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayOf, gateOfPhase, nextGate, type OpenedProject } from '@ki-kompass/domain';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import {
  gateResultTexts,
  gateTexts,
  projectStatusTexts,
  stopCategoryTexts,
} from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Card } from '../../shared/ui/card';
import { type Crumb, PageHeader } from '../../shared/ui/page-header';
import { ProgressSentence } from '../../shared/ui/progress-sentence';
import { uniqueId } from '../../shared/ui/unique-id';
import { checklistTexts } from '../project-page/checklist/checklist.texts';
import { gateNameTexts } from '../project-page/project.texts';
import { PhaseTrack } from '../project-page/track/phase-track';
import { Today } from '../project-page/today';
import { resultTones, statusLook } from '../projects.texts';
import { OpenedFacts } from './opened-facts';
import { OpenedLaw } from './opened-law';
import { openedTexts } from './opened-project.texts';
import { openedSteps } from './opened-steps';

/**
 * A project as others read it: neighbours, everybody, and its own people in the preview. It shows
 * what the answer contains and nothing else, without tabs and without acts.
 */
@Component({
  selector: 'app-opened-project',
  imports: [
    Badge,
    Button,
    Card,
    OpenedFacts,
    OpenedLaw,
    PageHeader,
    PhaseTrack,
    ProgressSentence,
    RouterLink,
  ],
  templateUrl: './opened-project-view.html',
})
export class OpenedProjectView {
  readonly project = input.required<OpenedProject>();
  readonly crumbs = input<readonly Crumb[]>([]);
  readonly offersContact = input(true);

  private readonly session = inject(SessionStore);
  private readonly today = inject(Today);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(openedTexts);
  protected readonly statuses = useTexts(projectStatusTexts);
  protected readonly gates = useTexts(gateTexts);
  private readonly gateNames = useTexts(gateNameTexts);
  private readonly checklistWords = useTexts(checklistTexts);
  protected readonly results = useTexts(gateResultTexts);
  protected readonly stopCategories = useTexts(stopCategoryTexts);
  protected readonly format = useFormats();
  protected readonly statusLook = statusLook;
  protected readonly tones = resultTones;
  protected readonly isContactOpen = signal(false);
  protected readonly contactId = uniqueId('contact');
  protected readonly about = [
    'goal',
    'problem',
    'useCase',
    'department',
    'contactFunction',
  ] as const;

  protected readonly steps = computed(() => openedSteps(this.project(), this.today.day()));
  protected readonly decisions = computed(() => this.project().decisions?.toReversed());
  /** Progress, decisions or money stand beside the profile; alone it needs no column. */
  protected readonly hasSide = computed(() => {
    const { checklist, decisions, economics } = this.project();
    return [checklist, decisions, economics].some((part) => part !== undefined);
  });
  protected progressSentence(progress: NonNullable<OpenedProject['checklist']>): string {
    const { settled, applicable, blocking } = progress;
    const { phase, status } = this.project();
    const gate = this.gateNames()[nextGate(phase, status) ?? gateOfPhase[phase]];
    const words = this.checklistWords();
    const blocks = blocking === 0 ? words.nothingBlocks(gate) : words.blocking(blocking, gate);
    return `${this.texts().settled(settled, applicable)} ${blocks}`;
  }

  protected readonly asOf = computed(() => {
    const { profileChangedAt } = this.project();
    if (profileChangedAt === undefined) return undefined;
    return this.texts().asOf(this.format().day(dayOf(new Date(profileChangedAt))));
  });
  /** The register's page needs a session; to everybody else the name says enough. */
  protected readonly register = computed(() => {
    const { ags } = this.project().organisation;
    return ags === null || this.session.person() === undefined ? undefined : ['/kommunen', ags];
  });
}
