import { Injectable } from '@nestjs/common';
import {
  hiddenEventTypes,
  readableGroups,
  requireKnownVersion,
  type Actor,
  type LaterChange,
} from '@ki-kompass/domain';
import { AuditRepository } from '../audit/audit.repository';
import type { Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { assigneesIn, withName } from './assignments';
import { projectTarget, type StoredProject } from './stored-project';

/** What others did to a project since somebody loaded it, as far as the reader may know. */
@Injectable()
export class LaterChanges {
  constructor(
    private readonly audit: AuditRepository,
    private readonly people: PeopleRepository,
  ) {}

  async since(
    transaction: Transaction,
    actor: Actor,
    project: StoredProject,
    version: number,
  ): Promise<LaterChange[]> {
    requireKnownVersion(version, project.version);
    const readable = readableGroups(actor, projectTarget(project));
    const events = await this.audit.changedSince(transaction, project.id, version);
    const hidden = hiddenEventTypes(readable);
    const visible = events.filter(
      ({ type, fieldGroup }) => readable.has(fieldGroup) && !hidden.includes(type),
    );
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      visible.flatMap(({ actorId, changes }) => [actorId, ...assigneesIn(changes)]),
      transaction,
    );
    return visible.flatMap(({ changes, actorId, actorRole, recordedAt }) =>
      Object.entries(changes).map(([path, [from, to]]) => ({
        path,
        from: withName(path, from, names),
        to: withName(path, to, names),
        by: names.get(actorId) ?? actorRole,
        at: recordedAt.toISOString(),
      })),
    );
  }
}
