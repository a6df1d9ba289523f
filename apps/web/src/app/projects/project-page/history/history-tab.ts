import { Component, inject } from '@angular/core';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Skeleton } from '../../../shared/ui/skeleton';
import { AuditFilePart } from './audit-file-part';
import { HistoryList } from './history-list';
import { HistoryStore } from './history-store';
import { historyTexts } from './history.texts';

/** Who, when, what: everything that happened, as far as the reader may see it. */
@Component({
  imports: [AuditFilePart, Button, EmptyState, ErrorState, HistoryList, Skeleton],
  template: `
    <section class="section" [attr.aria-label]="texts().title">
      <p class="kern-body muted section__about">{{ texts().about }}</p>
      <app-audit-file-part />
      @if (store.entries(); as entries) {
        @if (entries.length === 0) {
          <app-empty-state [title]="texts().empty" />
        } @else {
          <app-history-list [entries]="entries" />
        }
        @if (store.problem(); as problem) {
          <app-error-state [problem]="problem" (retry)="older()" />
        } @else if (store.hasOlder()) {
          <div class="actions">
            <button
              appButton="secondary"
              type="button"
              [busy]="store.isLoadingOlder()"
              (click)="older()"
            >
              {{ texts().older }}
            </button>
          </div>
        } @else {
          <p class="kern-body kern-body--small muted">{{ texts().end }}</p>
        }
      } @else if (store.newest.error()) {
        <app-error-state [problem]="store.newest.error()" (retry)="store.reload()" />
      } @else {
        <app-skeleton [lines]="6" shape="row" />
      }
    </section>
  `,
})
export class HistoryTab {
  protected readonly store = inject(HistoryStore);
  protected readonly texts = useTexts(historyTexts);

  protected older(): void {
    void this.store.loadOlder();
  }
}
