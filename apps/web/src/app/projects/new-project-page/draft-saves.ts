import { computed, signal, type Signal } from '@angular/core';
import type { EditProject, Project, ProjectField, ProjectFields } from '@ki-kompass/domain';
import { type Problem, problemOf } from '../../shared/problem/problem';
import {
  type Batch,
  type Changes,
  fieldsOf,
  isSame,
  UnsavedEntries,
  type Value,
} from './unsaved-entries';

/** The part of the API that saving needs. */
export interface DraftServer {
  get(id: string): Promise<Project>;
  edit(id: string, command: EditProject): Promise<Project>;
}

const retrySeconds = [3, 6, 12, 30] as const;

/**
 * Saves a draft field by field. An entry stays in the field and in the browser until the server has
 * it: after a lost connection it is sent again, and when somebody else changed the same field the
 * person chooses.
 */
export class DraftSaves {
  private readonly entries: UnsavedEntries;
  private readonly failed = signal<Problem | undefined>(undefined);
  private readonly sending = signal(false);
  private readonly justSaved = signal<ReadonlySet<ProjectField>>(new Set());
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private readonly latest;

  /** The draft as the server last told it. */
  readonly project: Signal<Project>;
  readonly unsaved: Signal<Batch>;
  /** The fields of the last answer, for a quiet "gespeichert". */
  readonly saved = this.justSaved.asReadonly();
  readonly isSending = this.sending.asReadonly();
  /** Why the last attempt got no answer; `undefined` as soon as one comes. */
  readonly trouble = this.failed.asReadonly();
  /** What the form shows: the server's values, and over them what it does not have yet. */
  readonly values: Signal<ProjectFields>;

  /** @param project as it was loaded; what this browser kept for it is sent by the first `flush` */
  constructor(
    private readonly server: DraftServer,
    project: Project,
  ) {
    this.latest = signal(project);
    this.entries = new UnsavedEntries(project.id);
    this.project = this.latest.asReadonly();
    this.unsaved = this.entries.all;
    this.values = computed(() => {
      const entered = [...this.unsaved()].map(([field, { value }]) => [field, value] as const);
      return { ...fieldsOf(this.latest()), ...Object.fromEntries(entered) };
    });
  }

  /** Somebody is typing: kept in this tab, not sent yet. */
  type(changes: Changes): void {
    for (const [field, value] of fieldsIn(changes)) {
      const version = this.unsaved().get(field)?.version ?? this.latest().version;
      this.entries.type(field, value, version);
    }
  }

  /** Somebody left a field: kept in this browser and sent. */
  leave(changes: Changes): Promise<void> {
    for (const [field, typed] of fieldsIn(changes)) {
      this.entries.finish(field, typed, this.latest());
    }
    return this.flush();
  }

  /** Sends what waits. Entries made in the meantime are sent as well. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.send().finally(() => {
      this.running = undefined;
      this.sending.set(false);
    });
    return this.running;
  }

  /** @returns whether the server now has every entry */
  async settled(): Promise<boolean> {
    const typed = [...this.unsaved()].filter(([, { state }]) => state === 'typing');
    for (const [field, { value }] of typed) this.entries.finish(field, value, this.latest());
    await this.flush();
    return this.unsaved().size === 0;
  }

  /** Overwrites what somebody else entered, knowing it. */
  keepMine(field: ProjectField): Promise<void> {
    const entry = this.unsaved().get(field);
    if (entry !== undefined) this.entries.ready(field, entry.value, this.latest().version);
    return this.flush();
  }

  takeTheirs(field: ProjectField): void {
    this.entries.drop(field);
  }

  /** Reads what others changed, for example in another tab. @throws Problem */
  async refresh(): Promise<void> {
    this.accept(await this.server.get(this.latest().id));
  }

  /** The draft was started or deleted: nothing is kept any more. */
  discard(): void {
    this.stop();
    this.entries.discard();
  }

  /** The tab may be closed now: what was still being typed is kept like what was finished. */
  keep(): void {
    this.entries.keep();
  }

  /** Leaves what is unsaved in the browser and tries no more. */
  stop(): void {
    clearTimeout(this.timer);
    this.attempts = Number.POSITIVE_INFINITY;
  }

  private async send(): Promise<void> {
    for (let batch = this.entries.nextBatch(); batch; batch = this.entries.nextBatch()) {
      this.sending.set(true);
      try {
        const project = await this.server.edit(this.latest().id, commandOf(batch));
        this.accept(project);
        this.entries.confirm(batch, project.version);
        this.attempts = 0;
        this.failed.set(undefined);
        this.justSaved.set(new Set(batch.keys()));
      } catch (error) {
        if (!(await this.isHandled(problemOf(error), batch))) return;
      }
    }
  }

  /** @returns whether to go on sending */
  private async isHandled(problem: Problem, batch: Batch): Promise<boolean> {
    if (problem.status === 401) return false;
    if (problem.status === 0 || problem.status === 429 || problem.status >= 500) {
      this.tryLater(problem);
      return false;
    }
    if (problem.code === 'conflict') return this.compare(problem, batch);
    this.refuse(problem, batch);
    return true;
  }

  private tryLater(problem: Problem): void {
    this.failed.set(problem);
    if (this.attempts === Number.POSITIVE_INFINITY) return;
    const seconds = retrySeconds[this.attempts] ?? 30;
    this.attempts += 1;
    this.timer = setTimeout(() => void this.flush(), seconds * 1000);
  }

  private refuse(problem: Problem, batch: Batch): void {
    const codeAt = (field: ProjectField) =>
      problem.errors.find((error) => error.field?.startsWith(`changes.${field}`))?.code;
    const named = [...batch].filter(([field]) => codeAt(field) !== undefined);
    for (const [field, entry] of named.length > 0 ? named : batch) {
      this.entries.set(field, { ...entry, state: 'refused', code: codeAt(field) ?? problem.code });
    }
  }

  /** Shows what stands against each other; two people who entered the same do not disagree. */
  private async compare(problem: Problem, batch: Batch): Promise<boolean> {
    const before = fieldsOf(this.latest());
    try {
      await this.refresh();
    } catch (error) {
      this.tryLater(problemOf(error));
      return false;
    }
    const theirs = fieldsOf(this.latest());
    const clashing = [...batch].filter(([field]) => problem.codeAt(field) !== undefined);
    if (clashing.length === 0) this.refuse(problem, batch);
    for (const [field, entry] of clashing) {
      if (isSame(entry.value, theirs[field])) {
        this.entries.drop(field);
        continue;
      }
      const change = problem.errors.findLast((error) => error.field === field)?.params ?? {};
      const by = textIn(change['by']);
      const at = textIn(change['at']);
      const conflict = { by, at, from: before[field], to: theirs[field] };
      this.entries.set(field, { ...entry, state: 'conflict', conflict });
    }
    return true;
  }

  private accept(project: Project): void {
    if (project.version >= this.latest().version) this.latest.set(project);
  }
}

function commandOf(batch: Batch): EditProject {
  const changes = Object.fromEntries([...batch].map(([field, { value }]) => [field, value]));
  return { version: Math.max(...[...batch.values()].map(({ version }) => version)), changes };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsIn(changes: Changes): [ProjectField, Value][] {
  return Object.entries(changes) as [ProjectField, Value][];
}
