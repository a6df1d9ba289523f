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
import {
  type AddEvidence,
  type ChecklistItem,
  checklistOfItem,
  closureChecklist,
  type ItemFields,
  type notApplicableBlockers,
  type settableStates,
} from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import type { Problem } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { ruleSentence } from '../rule-sentence';
import { checklistTexts } from './checklist.texts';
import { EvidenceForm } from './evidence-form';
import { emptyEvidence, isWritten, ItemDrafts } from './item-drafts';

interface ItemChange {
  readonly changes: Partial<ItemFields>;
  readonly evidence?: AddEvidence;
}
type SettableState = (typeof settableStates)[number];

/** The order in which people think of them: forward first. */
const offered: readonly SettableState[] = ['done', 'in-progress', 'not-applicable', 'open'];

/**
 * What can be done with a point. A blocking point is ticked together with its evidence, and one
 * that does not apply together with its reason; both are asked for right here.
 */
@Component({
  selector: 'app-item-actions',
  imports: [Button, EvidenceForm, OpenedForm, TextareaField],
  templateUrl: './item-actions.html',
})
export class ItemActions {
  readonly item = input.required<ChecklistItem>();
  readonly busy = input(false);
  readonly problem = input<Problem>();
  /** Why nobody sets it aside as not applicable; empty where one can. */
  readonly neverBecause = input<ReturnType<typeof notApplicableBlockers>>([]);
  readonly changed = output<ItemChange>();

  protected readonly drafts = inject(ItemDrafts);
  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(checklistTexts);
  protected readonly states = computed(() =>
    offered.filter(
      (state) =>
        state !== this.item().state &&
        (state !== 'not-applicable' || this.neverBecause().length === 0),
    ),
  );
  protected readonly notApplicableNever = computed(() =>
    this.neverBecause()
      .map(({ code }) => this.sentence(code))
      .join(' '),
  );
  /** Its blocking items hold back archiving, where those of the other lists hold back a gate. */
  protected readonly isOfClosure = computed(
    () => checklistOfItem(this.item().key) === closureChecklist,
  );
  protected readonly draft = computed(() => this.drafts.of(this.item().id));
  /** The state that is waiting for its evidence or reason; gone as soon as the item has it. */
  protected readonly asking = linkedSignal<ChecklistItem['state'], SettableState | undefined>({
    source: computed(() => this.item().state),
    computation: (state, before) => {
      if (before === undefined) return untracked(() => this.begun());
      return before.value === state ? undefined : before.value;
    },
  });
  protected readonly reason = computed(() => this.draft().reason ?? this.item().reason ?? '');
  private readonly isReasonMissing = signal(false);
  protected readonly reasonError = computed(() => {
    const code = this.isReasonMissing() ? 'reason-required' : this.problem()?.codeAt('reason');
    return code === undefined ? undefined : this.sentence(code);
  });

  protected choose(state: SettableState): void {
    const { blocksGate, evidenceCount } = this.item();
    const needsEvidence = state === 'done' && blocksGate && evidenceCount === 0;
    if (needsEvidence || state === 'not-applicable') {
      this.isReasonMissing.set(false);
      this.asking.set(this.asking() === state ? undefined : state);
      return;
    }
    this.changed.emit({ changes: { state } });
  }

  protected write(reason: string): void {
    const isNew = reason !== (this.item().reason ?? '');
    this.drafts.put(this.item().id, { reason: isNew ? reason : undefined });
  }

  protected cancel(): void {
    this.drafts.put(this.item().id, { reason: undefined, tick: emptyEvidence });
    this.asking.set(undefined);
  }

  protected tick(evidence: AddEvidence): void {
    this.changed.emit({ changes: { state: 'done' }, evidence });
  }

  protected giveReason(): void {
    const reason = this.reason().trim();
    this.isReasonMissing.set(reason === '');
    if (reason === '') return;
    this.changed.emit({ changes: { state: 'not-applicable', reason } });
  }

  private sentence(code: string): string {
    return ruleSentence({ code }, { language: this.language.current(), item: (key) => key });
  }

  /** What somebody was writing here before looking at something else. */
  private begun(): SettableState | undefined {
    const { reason, tick } = this.draft();
    if (isWritten(tick)) return 'done';
    return reason === undefined ? undefined : 'not-applicable';
  }
}
