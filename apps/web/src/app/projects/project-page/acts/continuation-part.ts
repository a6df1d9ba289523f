import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { RelatedProject } from '@ki-kompass/domain';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { CurrentOrganisation } from '../../../shared/session/current-organisation';
import { useTexts } from '../../../shared/texts/define-texts';
import { projectStatusTexts } from '../../../shared/texts/domain.texts';
import { Button } from '../../../shared/ui/button';
import { ProjectsClient } from '../../projects.client';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ActsStore } from './acts-store';
import { continuationTexts } from './continuation.texts';

/** The ended project that this one takes up again, those that take it up, and the way to begin one. */
@Component({
  selector: 'app-continuation-part',
  imports: [Button, ProblemNotice, RouterLink],
  template: `
    @for (group of groups(); track group.title) {
      <h3 class="kern-heading-small">{{ group.title }}</h3>
      <ul class="plain-list">
        @for (related of group.projects; track related.id) {
          <li>
            <a
              class="kern-link"
              queryParamsHandling="preserve"
              [routerLink]="['/projekte', related.id]"
              >{{ nameOf(related) }}</a
            >
            <span class="answers__about muted">{{ statuses()[related.status] }}</span>
          </li>
        }
      </ul>
    }
    @if (store.view()?.mayContinue) {
      <div class="stack no-print">
        <app-problem-notice [problem]="problem()" />
        <p class="kern-body muted">{{ isContinued() ? texts().again : '' }} {{ texts().about }}</p>
        <div class="actions">
          <button appButton="secondary" type="button" saves [busy]="isBusy()" (click)="begin()">
            {{ texts().begin }}
          </button>
        </div>
      </div>
    }
  `,
  host: { class: 'stack' },
})
export class ContinuationPart {
  private readonly router = inject(Router);
  private readonly client = inject(ProjectsClient);
  private readonly project = inject(ProjectStore);
  private readonly current = inject(CurrentOrganisation);
  private readonly keys = new RequestKeys();
  protected readonly store = inject(ActsStore);
  protected readonly texts = useTexts(continuationTexts);
  protected readonly statuses = useTexts(projectStatusTexts);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isContinued = computed(() => this.continuedBy().length > 0);
  protected readonly groups = computed(() => {
    const continues = this.store.view()?.continues ?? null;
    const texts = this.texts();
    return [
      { title: texts.continues, projects: continues === null ? [] : [continues] },
      { title: texts.continuedBy, projects: this.continuedBy() },
    ].filter(({ projects }) => projects.length > 0);
  });
  private readonly continuedBy = computed(() => this.store.view()?.continuedBy ?? []);

  protected nameOf({ number, title }: RelatedProject): string {
    const texts = this.texts();
    return `${number ?? texts.draft} ${title ?? texts.untitled}`;
  }

  protected async begin(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const ended = this.project.id();
      const { id } = await this.keys.send(ended, (key) => this.client.continue(ended, key));
      const queryParams = this.current.queryParams();
      await this.router.navigate(['/projekte', id, 'entwurf'], { queryParams });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
