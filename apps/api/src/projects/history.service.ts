import { Injectable } from '@nestjs/common';
import {
  DomainError,
  readableGroups,
  readingOf,
  scopeOf,
  type Actor,
  type HistoryFilter,
  type HistoryPage,
  type ListHistory,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { AuditRepository, type StoredEvent } from '../audit/audit.repository';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { PeopleRepository } from '../identity/people.repository';
import { assigneesIn, withName } from './assignments';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

/** Larger than any number of events a project can have. */
const beyondTheNewest = 2_147_483_647;

const nothing: HistoryPage = { items: [], nextCursor: null };

/** The number of the last event of a page. */
const cursorSchema = z.tuple([z.int().min(1).max(beyondTheNewest)]);

@Injectable()
export class HistoryService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly audit: AuditRepository,
    private readonly people: PeopleRepository,
  ) {}

  /** What happened, newest first, only in the field groups the reader sees. */
  async page(
    actor: Actor,
    id: string,
    { limit, cursor, ...filter }: ListHistory,
  ): Promise<HistoryPage> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, id);
    const target = projectTarget(project);
    // Who changed what stays inside, whatever is open: others read the stays and decisions instead.
    if (readingOf(actor, target) !== 'own') throw new DomainError('forbidden');
    const readable = readableGroups(actor, target);
    const [before] = cursor === undefined ? [beyondTheNewest] : decodeCursor(cursor, cursorSchema);
    if (!(await this.mayFindBy(actor, project.organisation.id, filter))) return nothing;
    const events = await this.audit.page(scope, id, readable, {
      before,
      limit: limit + 1,
      filter,
    });
    const shown = events.slice(0, limit);
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      shown.flatMap(({ actorId, changes }) => [actorId, ...assigneesIn(changes)]),
    );
    const last = shown.at(-1);
    return {
      items: shown.map((event) => entryOf(event, names)),
      nextCursor: events.length > limit && last !== undefined ? encodeCursor([last.seq]) : null,
    };
  }

  /** Whose name the reader may not see is not found either: a filter would tell who it was. */
  private async mayFindBy(
    actor: Actor,
    organisationId: string,
    { person }: HistoryFilter,
  ): Promise<boolean> {
    if (person === undefined) return true;
    return (await this.people.namesVisibleTo(actor, organisationId, [person])).has(person);
  }
}

function entryOf(event: StoredEvent, names: ReadonlyMap<string, string>): HistoryPage['items'][0] {
  const { seq, type, fieldGroup, actorId, actorRole, recordedAt, effectiveOn, changes } = event;
  const name = names.get(actorId) ?? null;
  return {
    seq,
    type,
    fieldGroup,
    recordedAt: recordedAt.toISOString(),
    effectiveOn,
    actor: { role: actorRole, personId: name === null ? null : actorId, name },
    changes: Object.entries(changes).map(([path, [from, to]]) => ({
      path,
      from: withName(path, from, names),
      to: withName(path, to, names),
    })),
  };
}
