import { signal } from '@angular/core';
import {
  emptyProjectFields,
  type Project,
  type ProjectField,
  type ProjectFields,
  projectFieldsSchema,
} from '@ki-kompass/domain';
import { DraftStorage } from './draft-storage';

export type Value = ProjectFields[ProjectField];
export type Changes = Partial<ProjectFields>;

/** What somebody else did to a field in the meantime. */
export interface Conflict {
  readonly by: string;
  readonly at: string;
  readonly from: Value;
  readonly to: Value;
}

/** An entry the server does not have yet. */
export interface Unsaved {
  readonly value: Value;
  /** The version of the project that was on screen when the entry began. */
  readonly version: number;
  readonly state: 'typing' | 'waiting' | 'refused' | 'conflict';
  /** Why it was refused. */
  readonly code?: string;
  readonly conflict?: Conflict;
}

export type Batch = ReadonlyMap<ProjectField, Unsaved>;

/** The entries of one draft that the server does not have yet, on screen and in the browser. */
export class UnsavedEntries {
  private readonly storage: DraftStorage;
  private readonly entries = signal<Batch>(new Map());
  readonly all = this.entries.asReadonly();

  constructor(projectId: string) {
    this.storage = new DraftStorage(projectId);
    const kept = [...this.storage.restore()].map(
      ([field, entry]) => [field, { ...entry, state: 'waiting' }] as const,
    );
    this.entries.set(new Map(kept));
  }

  /** Somebody is typing: kept in this tab, not ready to be sent. */
  type(field: ProjectField, value: Value, version: number): void {
    this.storage.keepTyped(field, { value, version });
    this.set(field, { value, version, state: 'typing' });
  }

  /**
   * Somebody left the field. The entry is ready to be sent, refused when it does not fit its field,
   * and nothing is left to do when the server has the same value.
   */
  finish(field: ProjectField, typed: Value, project: Project): void {
    const value = tidy(typed);
    const entry = this.entries().get(field);
    // A waiting entry may be under way: then the server is about to have another value.
    if (entry?.state !== 'waiting' && isSame(value, fieldsOf(project)[field])) {
      this.drop(field);
      return;
    }
    const version = entry?.version ?? project.version;
    const { success, error } = projectFieldsSchema.shape[field].safeParse(value);
    if (success) {
      this.ready(field, value, version);
      return;
    }
    this.storage.keepTyped(field, { value, version });
    const code = error.issues[0]?.message ?? 'invalid';
    this.set(field, { value, version, state: 'refused', code });
  }

  /** The entry is sent with the next batch. */
  ready(field: ProjectField, value: Value, version: number): void {
    this.storage.keepFinished(field, { value, version });
    this.set(field, { value, version, state: 'waiting' });
  }

  /** What is sent next: entries that began on the same version, for a request can carry only one. */
  nextBatch(): Batch | undefined {
    const waiting = [...this.entries()].filter(([, { state }]) => state === 'waiting');
    const version = Math.min(...waiting.map(([, entry]) => entry.version));
    const batch = waiting.filter(([, entry]) => entry.version === version);
    return batch.length === 0 ? undefined : new Map(batch);
  }

  /** The server has this batch; what was entered on top of it goes on from the new version. */
  confirm(batch: Batch, version: number): void {
    for (const [field, sent] of batch) {
      const now = this.entries().get(field);
      if (now === undefined || now === sent) this.drop(field);
      if (now?.state === 'waiting' && now !== sent) this.ready(field, now.value, version);
      if (now?.state === 'typing') this.type(field, now.value, version);
    }
  }

  set(field: ProjectField, entry: Unsaved): void {
    this.entries.update((all) => new Map(all).set(field, entry));
  }

  drop(field: ProjectField): void {
    this.storage.forget(field);
    this.entries.update((all) => new Map([...all].filter(([other]) => other !== field)));
  }

  /** What is being typed outlives the tab. */
  keep(): void {
    for (const [field, { state, value, version }] of this.entries()) {
      if (state === 'typing') this.storage.keepFinished(field, { value, version });
    }
  }

  discard(): void {
    this.storage.forgetAll();
    this.entries.set(new Map());
  }
}

/** All fields of a project; those that the reader may not see are empty. */
export function fieldsOf({ profile, economics }: Project): ProjectFields {
  return { ...emptyProjectFields, ...profile, ...economics };
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Blanks around a text are no part of it, and an empty text is no answer. */
function tidy(value: Value): Value {
  return typeof value === 'string' ? value.trim() || null : value;
}
