import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { AddEvidence, ChecklistItem } from '@ki-kompass/domain';
import type { Problem } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { ChecklistsClient } from '../../checklists.client';
import { checklistTexts } from './checklist.texts';
import { EvidenceEntry } from './evidence-entry';
import { evidenceEntryTexts } from './evidence-entry.texts';
import { EvidenceForm } from './evidence-form';
import { FileChooser } from './file-chooser';
import { emptyEvidence, isWritten, ItemDrafts } from './item-drafts';

/** The evidence of a point, by whom and when, and the way to add more. */
@Component({
  selector: 'app-evidence-list',
  imports: [Button, EvidenceEntry, EvidenceForm, FileChooser],
  template: `
    @if (item().evidence; as evidence) {
      @if (evidence.length === 0) {
        <p class="kern-body muted">{{ texts().noEvidence }}</p>
      } @else {
        <ul class="evidence">
          @for (one of now(); track one.id) {
            <li class="evidence__one">
              <app-evidence-entry
                [evidence]="one"
                [address]="addressOf(one.id)"
                [mayReplace]="item().mayAddEvidence"
                [mayRedact]="item().mayRedactEvidence"
                [busy]="busy()"
                (replaced)="fileGiven.emit({ file: $event, replaces: one.id })"
                (redacted)="redacted.emit({ id: one.id, reason: $event })"
              />
            </li>
          }
        </ul>
        @if (earlier().length > 0) {
          <details class="evidence-earlier">
            <summary class="kern-body">{{ entryTexts().earlier(earlier().length) }}</summary>
            <ul class="evidence">
              @for (one of earlier(); track one.id) {
                <li class="evidence__one">
                  <app-evidence-entry
                    [evidence]="one"
                    [address]="addressOf(one.id)"
                    [mayRedact]="item().mayRedactEvidence"
                    [busy]="busy()"
                    (redacted)="redacted.emit({ id: one.id, reason: $event })"
                  />
                </li>
              }
            </ul>
          </details>
        }
      }
    } @else {
      <p class="kern-body muted">{{ texts().hiddenEvidence(item().evidenceCount) }}</p>
    }
    @if (item().mayAddEvidence) {
      @if (isAdding()) {
        <app-evidence-form
          [action]="texts().saveEvidence"
          [busy]="busy()"
          [problem]="problem()"
          [draft]="drafts.of(item().id).more"
          (draftChange)="drafts.put(item().id, { more: $event })"
          (given)="give($event)"
          (cancelled)="cancel()"
        />
      } @else {
        <div>
          <button appButton="secondary" small type="button" icon="add" (click)="begin()">
            {{ texts().addEvidence }}
          </button>
        </div>
        <app-file-chooser
          [label]="entryTexts().chooseFile"
          [hint]="entryTexts().fileHint"
          [busy]="busy()"
          (chosen)="fileGiven.emit({ file: $event })"
        />
      }
    }
  `,
  host: { class: 'evidence-list' },
})
export class EvidenceList {
  readonly item = input.required<ChecklistItem>();
  readonly busy = input(false);
  readonly problem = input<Problem>();
  readonly projectId = input.required<string>();
  readonly added = output<AddEvidence>();
  readonly fileGiven = output<{ readonly file: File; readonly replaces?: string }>();
  readonly redacted = output<{ readonly id: string; readonly reason: string }>();

  protected readonly drafts = inject(ItemDrafts);
  private readonly client = inject(ChecklistsClient);
  protected readonly texts = useTexts(checklistTexts);
  protected readonly entryTexts = useTexts(evidenceEntryTexts);
  private readonly replacedIds = computed(
    () => new Set(this.item().evidence?.map(({ replacesId }) => replacesId)),
  );
  protected readonly now = computed(
    () => this.item().evidence?.filter(({ id }) => !this.replacedIds().has(id)) ?? [],
  );
  protected readonly earlier = computed(
    () => this.item().evidence?.filter(({ id }) => this.replacedIds().has(id)) ?? [],
  );
  private readonly countWhenGiven = signal(Infinity);
  /** Closes by itself once the own evidence is there, not because of somebody else's. */
  protected readonly isAdding = linkedSignal<boolean, boolean>({
    source: computed(() => this.item().evidenceCount > this.countWhenGiven()),
    computation: (isThere, before) =>
      !isThere && (before?.value ?? untracked(() => this.isBegun())),
  });

  protected begin(): void {
    this.countWhenGiven.set(Infinity);
    this.isAdding.set(true);
  }

  protected cancel(): void {
    this.drafts.put(this.item().id, { more: emptyEvidence });
    this.isAdding.set(false);
  }

  protected give(evidence: AddEvidence): void {
    this.countWhenGiven.set(this.item().evidenceCount);
    this.added.emit(evidence);
  }

  /** Somebody was writing here before looking at something else. */
  private isBegun(): boolean {
    return isWritten(this.drafts.of(this.item().id).more);
  }

  protected addressOf(evidenceId: string): string {
    return this.client.fileAddress(this.projectId(), this.item().id, evidenceId);
  }
}
