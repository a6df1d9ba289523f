import { computed, inject, Service, signal } from '@angular/core';
import { isOpinionMissing } from '@ki-kompass/domain';
import type * as z from 'zod';
import { type FieldError, type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Toasts } from '../../../shared/ui/toasts';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { ruleSentence } from '../rule-sentence';
import { GateDrafts } from './gate-drafts';
import { gatePageTexts } from './gate.texts';

/** What is wrong with the fields of a form. */
export interface FieldFaults {
  /** The sentence beside a field. */
  error(field: string): string | undefined;
}

/** Where the forms of the gate page send from: one request at a time, faults at their fields. */
@Service({ autoProvided: false })
export class GateDesk implements FieldFaults {
  private readonly store = inject(ProjectStore);
  private readonly drafts = inject(GateDrafts);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly toasts = inject(Toasts);
  private readonly keys = new RequestKeys();
  private readonly texts = useTexts(gatePageTexts);
  private readonly faults = signal<readonly FieldError[]>([]);
  readonly isBusy = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);

  /** Faults that point at a field of the form, for the summary. */
  readonly messages = computed(() =>
    this.faults()
      .filter(({ field }) => field !== undefined && field !== '')
      .map((fault) => {
        const field = fault.field ?? '';
        const label = this.overridden(field) ?? labelOf(field, this.texts());
        const sentence = this.sentence(fault);
        return {
          fieldId: fieldId(field),
          text: label === undefined ? sentence : `${label}: ${sentence}`,
        };
      }),
  );

  /** The sentence beside a field. */
  error(field: string): string | undefined {
    const fault = this.faults().find((one) => one.field === field);
    return fault === undefined ? undefined : this.sentence(fault);
  }

  refuse(faults: readonly FieldError[]): void {
    this.problem.set(undefined);
    this.faults.set([...faults]);
  }

  /** @param work sends the command under its key; `done` is said when it went through */
  async send(done: string, command: object, work: (key: string) => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.refuse([]);
    try {
      await this.keys.send(command, work);
      this.drafts.clear();
      this.toasts.show(done);
    } catch (error) {
      const problem = problemOf(error);
      this.faults.set(problem.errors.filter(({ field }) => field !== undefined));
      const isAtFields =
        problem.errors.length > 0 && this.faults().length === problem.errors.length;
      this.problem.set(isAtFields ? undefined : problem);
      // Somebody else has acted: what stands now has to be seen before anything else.
      if (problem.status === 409 || problem.status === 422) this.store.reload();
    } finally {
      this.isBusy.set(false);
    }
  }

  /** The reason for doing without an opinion is called after whose opinion it is. */
  private overridden(field: string): string | undefined {
    const row = /^overriddenOpinions\.(\d+)\./.exec(field)?.[1];
    const missing = (this.store.gateView()?.next?.opinions ?? []).filter(isOpinionMissing);
    const role = row === undefined ? undefined : missing[Number(row)]?.role;
    return role && this.texts().missing.reason(roleTexts[this.language.current()][role]);
  }

  private sentence(fault: FieldError): string {
    const writing = { language: this.language.current(), item: this.content.names().item };
    return ruleSentence(fault, writing);
  }
}

/** The id of the control for a field of a command: `conditions.0.dueOn` → `gate-conditions-0-dueOn`. */
export function fieldId(field: string): string {
  return `gate-${field.replaceAll('.', '-')}`;
}

/** What a schema finds wrong, in the form in which the API would say it. */
export function faultsOf(schema: z.ZodType, value: unknown): readonly FieldError[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const faults = issues.map((issue) => ({
    field: issue.path.join('.'),
    code: isEmpty(valueAt(value, issue.path)) ? missingOf(issue) : codeOf(issue),
    ...(issue.code === 'too_big' ? { params: { maximum: Number(issue.maximum) } } : {}),
  }));
  // One sentence per field is enough.
  return [...new Map(faults.reverse().map((fault) => [fault.field, fault])).values()].reverse();
}

/** Where there is something to choose from, nothing was chosen. */
function missingOf(issue: z.core.$ZodIssue): string {
  const isBoolean = issue.code === 'invalid_type' && issue.expected === 'boolean';
  return isBoolean || issue.code === 'invalid_value' ? 'choice-required' : 'required';
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return 'too-large';
  return issue.code === 'too_small' ? 'too-small' : 'wrong';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined;
}

type PageTexts = (typeof gatePageTexts)['de'];

/** What the field of a command is called on the page; the summary names it. */
function labelOf(field: string, texts: PageTexts): string | undefined {
  const { request, decision, conditions, named } = texts;
  const row = /^conditions\.(\d+)\./.exec(field)?.[1];
  const labels: Readonly<Record<string, string>> = {
    recommendation: request.recommendation,
    newReason: request.newReason,
    result: decision.result,
    rationale: decision.rationale,
    body: decision.body,
    decidedOn: decision.decidedOn,
    reference: decision.reference,
    conditions: conditions.title,
    namedItems: named.title,
    overriddenOpinions: texts.missing.title,
    text: conditions.text,
    dueOn: conditions.dueOn,
    responsibleRole: conditions.role,
  };
  const label = labels[field.split('.').at(-1) ?? field];
  if (label === undefined || row === undefined) return label;
  return `${conditions.number(Number(row) + 1)}, ${label}`;
}
