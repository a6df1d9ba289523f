import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  dayOf,
  hiddenEventTypes,
  type Changes,
  type FieldGroup,
  type HistoryFilter,
  type NewEvent,
  type Role,
  type Scope,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { announce, type Transaction } from '../database/database';
import { QueryValues } from '../database/query-values';
import { isReadByRole } from '../projects/visible-projects';
import { AuditEventEntity } from './audit-event.entity';
import { eventHash } from './event-hash';

/** Whose chain an event belongs to. The caller holds a lock on that row, so nobody appends beside. */
export interface Chain {
  readonly organisationId: string;
  readonly projectId: string | null;
}

/** Who did it, in which role, when. */
export interface Act {
  readonly personId: string;
  readonly role: Role;
  readonly now: Date;
}

export interface Head {
  readonly seq: number;
  readonly hash: Buffer | null;
}

/** Which events before a number, at most how many. */
export interface HistoryWish {
  readonly before: number;
  readonly limit: number;
  readonly filter: HistoryFilter;
}

export type StoredEvent = Pick<
  AuditEventEntity,
  'seq' | 'type' | 'fieldGroup' | 'actorId' | 'actorRole' | 'recordedAt' | 'effectiveOn'
> & { readonly changes: Changes };

const storedColumns = `seq, type, field_group AS "fieldGroup", actor_id AS "actorId",
  actor_role AS "actorRole", recorded_at AS "recordedAt", effective_on::text AS "effectiveOn",
  changes`;

@Injectable()
export class AuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Appends what happened, in the transaction that made it happen.
   * @returns the number of the chain's last event: the version of the project
   */
  async append(
    transaction: Transaction,
    chain: Chain,
    act: Act,
    events: readonly NewEvent[],
  ): Promise<number> {
    announce(transaction);
    let head = await this.headOf(transaction, chain);
    for (const event of events) {
      const next = link(chain, act, event, head);
      await transaction.insert(AuditEventEntity, next);
      head = next;
    }
    return head.seq;
  }

  /** The fields changed after a version, oldest first. */
  async changedSince(
    transaction: Transaction,
    projectId: string,
    version: number,
  ): Promise<readonly StoredEvent[]> {
    return transaction.query<StoredEvent[]>(
      `SELECT ${storedColumns} FROM audit_event WHERE project_id = $1 AND seq > $2 ORDER BY seq`,
      [projectId, version],
    );
  }

  /** Whether an event of the project recorded this value at this path. */
  async hasRecorded(projectId: string, path: string, value: string): Promise<boolean> {
    const [found] = await this.dataSource.query<object[]>(
      `SELECT FROM audit_event WHERE project_id = $1 AND changes -> $2 ->> 1 = $3 LIMIT 1`,
      [projectId, path, value],
    );
    return found !== undefined;
  }

  /** Newest first, only of the groups the reader may see. */
  async page(
    scope: Scope,
    projectId: string,
    groups: ReadonlySet<FieldGroup>,
    { before, limit, filter }: HistoryWish,
  ): Promise<readonly StoredEvent[]> {
    const hidden = hiddenEventTypes(groups);
    const { group, role, person, from, to } = filter;
    const shown = [...groups].filter((one) => group === undefined || one === group);
    const values = new QueryValues([
      ...[projectId, shown, hidden, before, limit],
      ...[role, person, from, to].map((value) => value ?? null),
    ]);
    return this.dataSource.query<StoredEvent[]>(
      `SELECT ${storedColumns} FROM audit_event
       WHERE project_id = $1 AND field_group = ANY($2) AND NOT type = ANY($3) AND seq < $4
         AND ($6::text IS NULL OR actor_role = $6) AND ($7::uuid IS NULL OR actor_id = $7)
         AND ($8::date IS NULL OR recorded_at >= $8::timestamp AT TIME ZONE 'Europe/Berlin')
         AND ($9::date IS NULL
           OR recorded_at < ($9::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin')
         AND EXISTS (SELECT FROM project p WHERE p.id = $1 AND ${isReadByRole(scope, values)})
       ORDER BY seq DESC LIMIT $5`,
      values.all(),
    );
  }

  /** The last event of a chain; the caller holds a lock on whose it is. */
  async headOf(transaction: Transaction, chain: Chain): Promise<Head> {
    const { organisationId, projectId } = chain;
    const [head] = await transaction.query<Head[]>(
      projectId === null
        ? `SELECT seq, hash FROM audit_event
           WHERE organisation_id = $1 AND project_id IS NULL ORDER BY seq DESC LIMIT 1`
        : `SELECT seq, hash FROM audit_event WHERE project_id = $1 ORDER BY seq DESC LIMIT 1`,
      [projectId ?? organisationId],
    );
    return head ?? { seq: 0, hash: null };
  }
}

function link(chain: Chain, act: Act, event: NewEvent, head: Head): AuditEventEntity {
  const columns = {
    id: newId(),
    organisationId: chain.organisationId,
    projectId: chain.projectId,
    seq: head.seq + 1,
    fieldGroup: event.fieldGroup,
    type: event.type,
    actorId: act.personId,
    actorRole: act.role,
    recordedAt: act.now,
    effectiveOn: event.effectiveOn ?? dayOf(act.now),
    changes: asStored(event.changes),
    previousHash: head.hash,
  };
  return { ...columns, hash: eventHash(columns) };
}

/** As the database will give it back: plain JSON without undefined. */
function asStored(changes: Changes): Changes {
  return JSON.parse(JSON.stringify(changes)) as Changes;
}
