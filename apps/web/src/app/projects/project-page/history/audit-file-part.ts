import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { problemOf } from '../../../shared/problem/problem';
import { problemSentence } from '../../../shared/problem/problem-sentence';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { Toasts } from '../../../shared/ui/toasts';
import { ProjectsClient } from '../../projects.client';
import { ProjectStore } from '../project-store';
import { auditFileTexts } from './audit-file.texts';

/** The way to the audit file, for those who may take it. */
@Component({
  selector: 'app-audit-file-part',
  imports: [Button],
  template: `
    @if (mayExport()) {
      <div class="actions">
        <button appButton="secondary" type="button" [busy]="isBusy()" (click)="download()">
          {{ texts().download }}
        </button>
      </div>
      <p class="kern-body kern-body--small muted section__about">{{ texts().about }}</p>
    }
  `,
})
export class AuditFilePart {
  private readonly store = inject(ProjectStore);
  private readonly projects = inject(ProjectsClient);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(ScreenLanguage);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly texts = useTexts(auditFileTexts);
  protected readonly isBusy = signal(false);
  protected readonly mayExport = computed(() => {
    const project = this.store.known();
    return project !== undefined && this.session.can('audit.export', project.organisation.id);
  });

  /** The browser downloads it by itself: it can be larger than what a page should hold. */
  protected async download(): Promise<void> {
    this.isBusy.set(true);
    try {
      const { path } = await this.projects.exportAuditFile(this.store.id());
      this.window?.location.assign(path);
    } catch (error) {
      this.toasts.failed(problemSentence(problemOf(error), this.language.current()).happened);
    } finally {
      this.isBusy.set(false);
    }
  }
}
