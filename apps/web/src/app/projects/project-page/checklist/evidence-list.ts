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
import type { AddEvidence, ChecklistItem, Evidence } from '@ki-kompass/domain';
import type { Problem } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { actor } from '../rule-sentence';
import { checklistTexts } from './checklist.texts';
import { EvidenceForm } from './evidence-form';
import { emptyEvidence, isWritten, ItemDrafts } from './item-drafts';

/** The evidence of a point, by whom and when, and the way to add more. */
@Component({
  selector: 'app-evidence-list',
  imports: [Button, EvidenceForm, Icon],
  template: `
    @if (item().evidence; as evidence) {
      @if (evidence.length === 0) {
        <p class="kern-body muted">{{ texts().noEvidence }}</p>
      } @else {
        <ul class="evidence">
          @for (one of evidence; track one.id) {
            <li class="evidence__one">
              @if (one.url; as url) {
                <a class="kern-link" target="_blank" rel="noopener noreferrer" [href]="url"
                  >{{ one.text || url }}<app-icon name="open-in-new"
                /></a>
              } @else {
                <p class="kern-body evidence__text">{{ one.text }}</p>
              }
              <p class="kern-body kern-body--small muted">{{ source(one) }}</p>
            </li>
          }
        </ul>
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
      }
    }
  `,
  host: { class: 'evidence-list' },
})
export class EvidenceList {
  readonly item = input.required<ChecklistItem>();
  readonly busy = input(false);
  readonly problem = input<Problem>();
  readonly added = output<AddEvidence>();

  protected readonly drafts = inject(ItemDrafts);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly texts = useTexts(checklistTexts);
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

  protected source({ addedBy, addedAt }: Evidence): string {
    const who = addedBy.name ?? actor(addedBy.role, this.language.current());
    return this.texts().by(who, this.format().instant(addedAt));
  }
}
