import { Injectable } from '@nestjs/common';
import {
  dayOf,
  daySchema,
  phases,
  scopeOf,
  scopeReading,
  type Actor,
  type ListProjects,
  type ProjectFilter,
  type ProjectPage,
  type ProjectSortKey,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { ReachService } from '../organisations/reach.service';
import { ProjectListRepository, sortKeyOf, type ListReading } from './project-list.repository';
import { Clock } from '../time/clock';

/** An instant as the database writes it in UTC; the day has to exist, or it could not read it. */
const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/)
  .refine((instant) => daySchema.safeParse(instant.slice(0, 10)).success);

/** Sort value and id of the last project of a page, as the database writes and reads them. */
const cursorSchemas: Readonly<Record<ProjectSortKey, z.ZodType<[string, string]>>> = {
  title: z.tuple([storableText, z.uuid()]),
  phase: z.tuple([z.enum(phases), z.uuid()]),
  plannedEnd: z.tuple([z.union([daySchema, z.literal('infinity')]), z.uuid()]),
  updatedAt: z.tuple([instantSchema, z.uuid()]),
};

@Injectable()
export class ProjectListService {
  constructor(
    private readonly projects: ProjectListRepository,
    private readonly reach: ReachService,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, query: ListProjects): Promise<ProjectPage> {
    const after =
      query.cursor === undefined
        ? null
        : decodeCursor(query.cursor, cursorSchemas[sortKeyOf(query.sort)]);
    const reading = await this.readingOf(actor, query);
    const found = await this.projects.page(scopeOf(actor), query, reading, after);
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    const hasMore = found.length > query.limit && last !== undefined;
    return {
      items: shown.map(({ row }) => row),
      nextCursor: hasMore ? encodeCursor([last.sortValue, last.row.id]) : null,
    };
  }

  async count(actor: Actor, filter: ProjectFilter): Promise<{ count: number }> {
    const reading = await this.readingOf(actor, filter);
    return { count: await this.projects.count(scopeOf(actor), filter, reading) };
  }

  private async readingOf(actor: Actor, filter: ProjectFilter): Promise<ListReading> {
    const now = this.clock.now();
    return {
      now,
      own: scopeOf(actor),
      around: await this.reach.around(filter, dayOf(now)),
      decisionsOf: scopeReading(actor, 'decisions'),
    };
  }
}
