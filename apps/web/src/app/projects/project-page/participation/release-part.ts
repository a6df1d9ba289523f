import { Component, computed, inject, signal } from '@angular/core';
import { type Participation, type ParticipationRole, participationRoles } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { ErrorState } from '../../../shared/problem/error-state';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { Skeleton } from '../../../shared/ui/skeleton';
import { Toasts } from '../../../shared/ui/toasts';
import { ParticipationClient } from '../../participation.client';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { participationTexts } from './participation.texts';

/** To whom the project is released, since when, and the way to begin or end it. */
@Component({
  selector: 'app-release-part',
  imports: [Button, Card, ErrorState, ProblemNotice, Skeleton],
  template: `
    <app-card [title]="texts().title">
      <p class="muted">{{ texts().about }}</p>
      <app-problem-notice [problem]="problem()" />
      @if (lines(); as known) {
        <ul class="plain-list releases">
          @for (line of known; track line.role) {
            <li>
              <p>
                <strong>{{ line.name }}</strong><br />{{ line.words }}
              </p>
              @if (mayRelease()) {
                <div class="actions">
                  <button
                    appButton="secondary"
                    type="button"
                    [busy]="isBusy()"
                    (click)="turn(line)"
                  >
                    {{ line.act }}
                  </button>
                </div>
              }
            </li>
          }
        </ul>
        @if (!mayRelease()) {
          <p class="muted">{{ isArchived() ? texts().archived : texts().whoMay }}</p>
        }
      } @else if (participation.error()) {
        <app-error-state [problem]="participation.error()" (retry)="participation.reload()" />
      } @else {
        <app-skeleton shape="row" [lines]="2" />
      }
    </app-card>
  `,
})
export class ReleasePart {
  private readonly store = inject(ProjectStore);
  private readonly session = inject(SessionStore);
  private readonly client = inject(ParticipationClient);
  private readonly keys = new RequestKeys();
  private readonly toasts = inject(Toasts);
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  protected readonly texts = useTexts(participationTexts);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly participation = this.client.participation(() => this.store.known());
  private readonly answer = kept(this.participation, this.store.id);
  protected readonly lines = computed(() => {
    const answer = this.answer();
    return answer && participationRoles.map((role) => this.line(role, answer.releases));
  });
  protected readonly isArchived = computed(() => this.store.known()?.status === 'archived');
  protected readonly mayRelease = computed(() => {
    const project = this.store.known();
    if (project === undefined || this.isArchived()) return false;
    return this.session.can('participation.release', project.organisation.id);
  });

  protected async turn({ role, name, isReleased }: ReturnType<typeof this.line>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const act = isReleased ? 'end' : 'release';
      const id = this.store.id();
      await this.keys.send([id, act, role], (key) => this.client[act](id, { role }, key));
      this.toasts.show(isReleased ? this.texts().hasEnded(name) : this.texts().hasReleased(name));
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
      this.store.reload();
    }
  }

  private line(role: ParticipationRole, releases: Participation['releases']) {
    const texts = this.texts();
    const name = this.roles()[role];
    const last = releases.find((release) => release.role === role);
    if (last === undefined) {
      return { role, name, isReleased: false, words: texts.notReleased, act: texts.release(name) };
    }
    const { releasedAt, endedAt } = last;
    if (endedAt === null) {
      const words = texts.released(this.format().instant(releasedAt));
      return { role, name, isReleased: true, words, act: texts.end(name) };
    }
    const words = texts.ended(this.format().instant(endedAt));
    return { role, name, isReleased: false, words, act: texts.release(name) };
  }
}
