import { Component, computed, inject, input, signal } from '@angular/core';
import {
  type AddEvidence,
  isAwardItem,
  type ItemFields,
  itemsToRecheckAfterChange,
  notApplicableBlockers,
} from '@ki-kompass/domain';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Toasts } from '../../../shared/ui/toasts';
import { AwardPart } from '../award/award-part';
import { ClassificationLink } from '../classification/classification-link';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import type { ItemView } from './checklist-view';
import { explained } from './abbreviations';
import { checklistTexts } from './checklist.texts';
import { Undoing } from '../undoing';
import { EvidenceList } from './evidence-list';
import { ItemActions } from './item-actions';
import { emptyEvidence, ItemDrafts } from './item-drafts';
import { ItemPlanning } from './item-planning';
import { ItemWaiver } from './item-waiver';
import { LegalBases } from './legal-bases';
import { ShownChecklist } from './shown-checklist';

/** Everything about one point: why, what counts, what there is, and what can be done. */
@Component({
  selector: 'app-item-detail',
  imports: [
    AwardPart,
    ClassificationLink,
    EvidenceList,
    ItemActions,
    ItemPlanning,
    ItemWaiver,
    ProblemNotice,
    LegalBases,
  ],
  templateUrl: './item-detail.html',
  host: { class: 'item-detail' },
})
export class ItemDetail {
  readonly view = input.required<ItemView>();

  private readonly store = inject(ProjectStore);
  private readonly shown = inject(ShownChecklist);
  private readonly drafts = inject(ItemDrafts);
  private readonly toasts = inject(Toasts);
  private readonly undoing = inject(Undoing);
  private readonly language = inject(ScreenLanguage);
  private readonly keys = new RequestKeys();
  protected readonly texts = useTexts(checklistTexts);
  protected readonly roles = useTexts(roleTexts);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly projectId = computed(() => this.store.id());
  protected readonly isAboutClass = computed(() =>
    itemsToRecheckAfterChange.analysis.classification.includes(this.item().key),
  );
  protected readonly awardItem = computed(() => {
    const { key } = this.item();
    return isAwardItem(key) ? key : undefined;
  });
  protected readonly item = computed(() => this.view().item);
  protected readonly whatCounts = computed(() => {
    const text = this.view().text;
    return this.language.current() === 'de' ? text?.evidenceDe : text?.evidenceEn;
  });
  /** The words behind the short forms that this point uses. */
  protected readonly abbreviations = computed(() => {
    const language = this.language.current();
    const { [language]: title = '', condition } = this.view().text ?? {};
    const text = [title, this.whatCounts(), condition?.[language]].join(' ');
    return explained(text, language).join(' · ');
  });
  protected readonly condition = computed(
    () => this.view().text?.condition?.[this.language.current()] ?? '',
  );
  protected readonly opinionRole = computed(() => this.view().text?.opinionRole ?? null);
  protected readonly neverBecause = computed(() => {
    const status = this.store.known()?.status;
    if (status === undefined) return [];
    const { key } = this.item();
    return notApplicableBlockers({ key, opinionRole: this.opinionRole() }, status);
  });

  /**
   * Changes the item, with evidence when it is given along; undoing leaves the evidence.
   * @param version what the person knew when they began
   */
  protected async change(
    changes: Partial<ItemFields>,
    evidence?: AddEvidence,
    version = this.store.checklistVersion(),
  ): Promise<void> {
    const { id } = this.item();
    const before = this.before(changes);
    await this.act(async () => {
      const command = { version, changes, ...(evidence === undefined ? {} : { evidence }) };
      const savedAt = await this.store.editItem(id, command);
      if (changes.state !== undefined) {
        this.drafts.put(id, { reason: undefined, tick: emptyEvidence });
      }
      if (before === undefined) {
        this.toasts.saved();
        return;
      }
      this.undoing.offer(() => this.store.editItem(id, { version: savedAt, changes: before }));
    });
  }

  protected async addEvidence(evidence: AddEvidence): Promise<void> {
    await this.act(async () => {
      const { id } = this.item();
      await this.keys.send([id, evidence], (key) => this.store.addEvidence(id, evidence, key));
      this.drafts.put(id, { more: emptyEvidence });
      this.toasts.saved();
    });
  }

  protected async addFile(file: File, replaces?: string): Promise<void> {
    await this.act(async () => {
      const { id } = this.item();
      const { name, size, lastModified } = file;
      await this.keys.send([id, name, size, lastModified, replaces], (key) =>
        this.store.addEvidenceFile(id, { file, replaces }, key),
      );
      this.toasts.saved();
    });
  }

  protected async redact(evidenceId: string, reason: string): Promise<void> {
    await this.act(async () => {
      const { id } = this.item();
      await this.keys.send(['redact', evidenceId, reason], async (key) => {
        this.shown.take(await this.store.redactEvidence(id, evidenceId, reason, key));
      });
      this.toasts.saved();
    });
  }

  private async act(work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problem);
      if (problem.code === 'conflict') this.store.reload();
    } finally {
      this.isBusy.set(false);
    }
  }

  /** The fields as they were; `undefined` where a person cannot set that state again. */
  private before(changes: Partial<ItemFields>): Partial<ItemFields> | undefined {
    const { state, reason, assignee, dueOn } = this.item();
    if (changes.state !== undefined && (state === 'waived' || state === 'recheck'))
      return undefined;
    const was = { state, reason, assigneeId: assignee?.personId ?? null, dueOn };
    const fields = Object.keys(changes) as (keyof ItemFields)[];
    return Object.fromEntries(fields.map((field) => [field, was[field]]));
  }
}
