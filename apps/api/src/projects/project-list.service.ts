import { Injectable } from '@nestjs/common';
import {
  daySchema,
  phases,
  scopeOf,
  type Actor,
  type ListProjects,
  type ProjectFilter,
  type ProjectPage,
  type ProjectSortKey,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { ProjectListRepository, sortKeyOf } from './project-list.repository';

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
  constructor(private readonly projects: ProjectListRepository) {}

  async page(actor: Actor, query: ListProjects): Promise<ProjectPage> {
    const after =
      query.cursor === undefined
        ? null
        : decodeCursor(query.cursor, cursorSchemas[sortKeyOf(query.sort)]);
    const found = await this.projects.page(scopeOf(actor), query, after);
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    const hasMore = found.length > query.limit && last !== undefined;
    return {
      items: shown.map(({ row }) => row),
      nextCursor: hasMore ? encodeCursor([last.sortValue, last.row.id]) : null,
    };
  }

  async count(actor: Actor, filter: ProjectFilter): Promise<{ count: number }> {
    return { count: await this.projects.count(scopeOf(actor), filter) };
  }
}
