import { computed, Service, signal } from '@angular/core';
import { type Risk, type RiskFields, riskGrades, type Role } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { riskTexts } from './risk.texts';

/** A risk while it is being written: a grade is the text of its choice. */
export interface RiskDraft {
  /** The risk that is changed; `null` for a new one. */
  readonly risk: Risk | null;
  /** What somebody knew when they began. */
  readonly version: number;
  readonly cause: string;
  readonly effect: string;
  readonly likelihood: string | null;
  readonly impact: string | null;
  readonly measure: string;
  readonly responsibleRole: Role | null;
  readonly dueOn: string | null;
}

/** The one risk that is being written, and why one is closed; kept while another tab is open. */
@Service({ autoProvided: false })
export class RiskDrafts {
  readonly writing = signal<RiskDraft | undefined>(undefined);
  readonly closing = signal<Risk | undefined>(undefined);
  readonly reason = signal('');

  constructor() {
    const texts = useTexts(riskTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(() => this.writing() !== undefined || this.reason().trim() !== ''),
      discard: () => {
        this.end();
      },
    });
  }

  begin(version: number, risk: Risk | null): void {
    this.end();
    this.writing.set({
      risk,
      version,
      cause: risk?.cause ?? '',
      effect: risk?.effect ?? '',
      likelihood: risk === null ? null : String(risk.likelihood),
      impact: risk === null ? null : String(risk.impact),
      measure: risk?.measure ?? '',
      responsibleRole: risk?.responsibleRole ?? null,
      dueOn: risk?.dueOn ?? null,
    });
  }

  put(change: Partial<RiskDraft>): void {
    this.writing.update((draft) => (draft === undefined ? undefined : { ...draft, ...change }));
  }

  beginClosing(risk: Risk): void {
    this.end();
    this.closing.set(risk);
  }

  end(): void {
    this.writing.set(undefined);
    this.closing.set(undefined);
    this.reason.set('');
  }
}

/** As the API takes it; what is missing is left for the schema to name. */
export function riskOf(draft: RiskDraft) {
  const { cause, effect, likelihood, impact, measure, responsibleRole, dueOn } = draft;
  const grade = (text: string | null) => riskGrades.find((one) => String(one) === text) ?? null;
  return {
    cause,
    effect,
    likelihood: grade(likelihood),
    impact: grade(impact),
    measure: measure.trim() === '' ? null : measure,
    responsibleRole,
    dueOn,
  };
}

/** The fields that differ from what stood there when somebody began. */
export function riskChanges(fields: RiskFields, risk: Risk): Partial<RiskFields> {
  const names = Object.keys(fields) as (keyof RiskFields)[];
  return Object.fromEntries(
    names.filter((name) => fields[name] !== risk[name]).map((name) => [name, fields[name]]),
  );
}
