import { type ProjectField, type ProjectFields, projectFieldsSchema } from '@ki-kompass/domain';
import * as z from 'zod';
import { remember, remembered } from '../../shared/storage/remembered';

/** A value that the server does not have yet, and the version of the project it was entered on. */
export interface Kept {
  readonly value: ProjectFields[ProjectField];
  readonly version: number;
}

const keptSchema = z.object({ value: z.json(), version: z.int().positive() });
const fields = Object.keys(projectFieldsSchema.shape) as ProjectField[];

/**
 * Keeps entries of one draft in the browser until the server has them. What is still being typed
 * belongs to this tab; what somebody finished outlives the tab.
 */
export class DraftStorage {
  constructor(private readonly projectId: string) {}

  keepTyped(field: ProjectField, kept: Kept): void {
    remember('session', this.key(field), JSON.stringify(kept));
  }

  keepFinished(field: ProjectField, kept: Kept): void {
    remember('session', this.key(field), undefined);
    remember('local', this.key(field), JSON.stringify(kept));
  }

  forget(field: ProjectField): void {
    remember('session', this.key(field), undefined);
    remember('local', this.key(field), undefined);
  }

  forgetAll(): void {
    for (const field of fields) this.forget(field);
  }

  /** Everything kept, what was typed last before what was finished earlier. */
  restore(): Map<ProjectField, Kept> {
    const found = new Map<ProjectField, Kept>();
    for (const field of fields) {
      const text = remembered('session', this.key(field)) ?? remembered('local', this.key(field));
      const kept = text === undefined ? undefined : read(text);
      if (kept !== undefined) found.set(field, kept);
    }
    return found;
  }

  private key(field: ProjectField): string {
    return `kompass.draft.${this.projectId}.${field}`;
  }
}

function read(text: string): Kept | undefined {
  try {
    // Whether the value fits its field is checked before it is sent.
    return keptSchema.parse(JSON.parse(text)) as Kept;
  } catch {
    return undefined;
  }
}
