import { computed, Service, signal } from '@angular/core';
import type { DecisionBody, GateRequest, GateResult, OpinionRole, Role } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { gatePageTexts } from './gate.texts';

/** A condition while it is being written; `id` only keeps the rows apart. */
export interface ConditionDraft {
  readonly id: number;
  readonly text: string;
  readonly dueOn: string | null;
  readonly responsibleRole: Role | null;
}

/**
 * What has been written on the gate page and not sent yet. It lives as long as the project's page,
 * so that looking something up in another tab loses nothing.
 */
@Service({ autoProvided: false })
export class GateDrafts {
  readonly recommendation = signal('');
  readonly newReason = signal('');
  readonly note = signal('');
  readonly result = signal<GateResult | null>(null);
  readonly rationale = signal('');
  readonly conditions = signal<readonly ConditionDraft[]>([]);
  readonly namedItems = signal<readonly string[]>([]);
  readonly overrideReasons = signal<Readonly<Partial<Record<OpinionRole, string>>>>({});
  readonly body = signal<DecisionBody | null>(null);
  readonly decidedOn = signal<string | null>(null);
  readonly reference = signal('');
  /** The request that the form for the decision was last open for, until the decision is sent. */
  readonly decided = signal<GateRequest | undefined>(undefined);
  private lastId = 0;
  /** What has been written for the decision and would have to be thought of again. */
  readonly decisionTexts = computed(() => {
    const conditions = this.conditions().map(({ text }) => text);
    const reasons = Object.values(this.overrideReasons());
    return [this.rationale(), ...conditions, ...reasons, this.reference()].filter(isWritten);
  });
  private readonly hasText = computed(() => {
    const texts = [this.recommendation(), this.newReason(), this.note()];
    return [...texts, ...this.decisionTexts()].some(isWritten);
  });

  constructor() {
    const texts = useTexts(gatePageTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: this.hasText,
      discard: () => {
        this.clear();
      },
    });
  }

  addCondition(): void {
    this.lastId += 1;
    const empty = { id: this.lastId, text: '', dueOn: null, responsibleRole: null };
    this.conditions.update((all) => [...all, empty]);
  }

  changeCondition(id: number, change: Partial<ConditionDraft>): void {
    this.conditions.update((all) =>
      all.map((condition) => (condition.id === id ? { ...condition, ...change } : condition)),
    );
  }

  removeCondition(id: number): void {
    this.conditions.update((all) => all.filter((condition) => condition.id !== id));
  }

  changeOverride(role: OpinionRole, reason: string): void {
    this.overrideReasons.update((all) => ({ ...all, [role]: reason }));
  }

  /** Everything has been sent. */
  clear(): void {
    this.recommendation.set('');
    this.newReason.set('');
    this.note.set('');
    this.clearDecision();
  }

  clearDecision(): void {
    this.decided.set(undefined);
    this.result.set(null);
    this.rationale.set('');
    this.conditions.set([]);
    this.namedItems.set([]);
    this.overrideReasons.set({});
    this.body.set(null);
    this.decidedOn.set(null);
    this.reference.set('');
  }
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
