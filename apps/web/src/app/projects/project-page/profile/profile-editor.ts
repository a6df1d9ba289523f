import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  emptyProjectFields,
  type EventValue,
  eventValueSchema,
  type Project,
  type ProjectField,
  type ProjectFields,
  projectFieldsSchema,
  requiredFields,
} from '@ki-kompass/domain';
import { Connection } from '../../../shared/problem/connection';
import { type FieldError, type Problem, problemOf } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { ProjectStore } from '../project-store';
import { Undoing } from '../undoing';
import { profileTexts } from './profile.texts';

/** What somebody else saved in a field while this person was changing it. */
export interface Conflict {
  readonly by: string;
  readonly at: string;
  readonly from: EventValue;
  readonly to: EventValue;
}

type PerField<T> = Readonly<Partial<Record<ProjectField, T>>>;

/** Editing in place: what is typed stays until it is saved, whatever arrives meanwhile. */
@Service({ autoProvided: false })
export class ProfileEditor {
  private readonly store = inject(ProjectStore);
  private readonly undoing = inject(Undoing);
  private readonly texts = useTexts(profileTexts);
  private readonly running = new Set<Promise<void>>();
  private readonly edited = signal<Partial<ProjectFields>>({});
  /** The version a field was read at when somebody began to change it. */
  private readonly begunAt = new Map<ProjectField, number>();
  readonly errors = signal<PerField<FieldError>>({});
  readonly conflicts = signal<PerField<Conflict>>({});
  /** A failure that belongs to no field, such as a lost connection. */
  readonly problem = signal<Problem | undefined>(undefined);

  readonly saved = computed<ProjectFields>(() => fieldsOf(this.store.known()));
  readonly values = computed<ProjectFields>(() => ({ ...this.saved(), ...this.edited() }));

  constructor() {
    const connection = inject(Connection);
    effect(() => {
      if (connection.isOnline()) untracked(() => this.saveWhatCouldNotBeSent());
    });
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: () =>
        Object.keys(this.edited()).some((field) => this.differs(field as ProjectField)),
      settle: () => Promise.all(this.running),
      discard: () => {
        this.edited.set({});
        this.errors.set({});
        this.conflicts.set({});
      },
    });
  }

  put<Field extends ProjectField>(field: Field, value: ProjectFields[Field]): void {
    if (!(field in this.edited())) this.begunAt.set(field, this.store.version());
    this.edited.update((all) => ({ ...all, [field]: value }));
  }

  async save(field: ProjectField): Promise<void> {
    const before = this.saved()[field];
    const value = this.values()[field];
    this.errors.update((all) => without(all, field));
    if (isSame(before, value)) {
      this.forget(field, value);
      return;
    }
    const error = faultOf(field, value);
    if (error !== undefined) {
      this.errors.update((all) => ({ ...all, [field]: error }));
      return;
    }
    const sending = this.send(field, value, before);
    this.running.add(sending);
    await sending.finally(() => this.running.delete(sending));
  }

  /** Saves over what the other person wrote, now knowing it. */
  async keepMine(field: ProjectField): Promise<void> {
    this.begunAt.set(field, this.store.version());
    this.conflicts.update((all) => without(all, field));
    await this.save(field);
  }

  takeTheirs(field: ProjectField): void {
    this.conflicts.update((all) => without(all, field));
    this.edited.update((all) => without(all, field));
  }

  private async send(
    field: ProjectField,
    value: ProjectFields[ProjectField],
    before: ProjectFields[ProjectField],
  ): Promise<void> {
    this.problem.set(undefined);
    try {
      const known = this.begunAt.get(field) ?? this.store.version();
      const version = await this.store.edit({ [field]: value }, known);
      // Typed on meanwhile, knowing what was just saved.
      this.begunAt.set(field, version);
      this.forget(field, value);
      this.undoing.offer(() => this.store.edit({ [field]: before }, version));
    } catch (thrown) {
      await this.tell(field, problemOf(thrown));
    }
  }

  private async tell(field: ProjectField, problem: Problem): Promise<void> {
    const error = problem.errors.find((fault) => isAbout(fault, field));
    if (error === undefined) {
      this.problem.set(problem);
      return;
    }
    if (problem.code !== 'conflict') {
      this.errors.update((all) => ({ ...all, [field]: error }));
      return;
    }
    this.conflicts.update((all) => ({ ...all, [field]: conflictOf(error) }));
    await this.store.refresh();
  }

  /** Saving in place has no button to press again once the connection is back. */
  private saveWhatCouldNotBeSent(): void {
    if (this.problem()?.code !== 'offline') return;
    this.problem.set(undefined);
    const fields = Object.keys(this.edited()) as ProjectField[];
    for (const field of fields) void this.save(field);
  }

  private differs(field: ProjectField): boolean {
    return !isSame(this.values()[field], this.saved()[field]);
  }

  /** Drops what was typed, unless it has been changed again since it was sent. */
  private forget(field: ProjectField, sent: ProjectFields[ProjectField]): void {
    this.edited.update((all) => (isSame(all[field], sent) ? without(all, field) : all));
  }
}

function fieldsOf(project: Project | undefined): ProjectFields {
  return { ...emptyProjectFields, ...project?.profile, ...project?.economics };
}

function faultOf(field: ProjectField, value: ProjectFields[ProjectField]): FieldError | undefined {
  const isRequired = requiredFields.some((required) => required === field);
  if (isRequired && value === null) return { code: 'required' };
  const issue = projectFieldsSchema.shape[field].safeParse(value).error?.issues[0];
  if (issue === undefined) return undefined;
  if (issue.code === 'too_big') {
    return { code: 'too-large', params: { maximum: Number(issue.maximum) } };
  }
  return { code: issue.message === 'end-before-start' ? issue.message : 'wrong' };
}

/** `title`, `changes.title` and `changes.plannedPilot.end` are all about one field. */
function isAbout({ field }: FieldError, name: ProjectField): boolean {
  return (field ?? '').split('.').includes(name);
}

function conflictOf({ params = {} }: FieldError): Conflict {
  const { by = '', at = '', from = null, to = null } = params;
  return { by: String(by), at: String(at), from: valueOf(from), to: valueOf(to) };
}

/** Lists and periods travel as JSON text, everything else as it is. */
function valueOf(param: unknown): EventValue {
  if (typeof param === 'string' && /^[[{]/.test(param)) {
    try {
      return eventValueSchema.parse(JSON.parse(param));
    } catch {
      return param;
    }
  }
  return eventValueSchema.safeParse(param).data ?? null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function without<T extends object>(all: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key)) as T;
}
