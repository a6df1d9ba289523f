import * as z from 'zod';
import { phases } from '../projects/phases';

/** What can wait for a person, each over all projects of their organisations. */
export const workKinds = [
  'task',
  'decision',
  'waiver',
  'classification',
  'opinion',
  'consent',
  'condition',
  'incident',
  'planned-end',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** `soon` is from today on for as many days as `soonDays` says; `waiting` is what others wait for. */
export const dueFilters = ['overdue', 'waiting', 'soon', 'all'] as const;
export type DueFilter = (typeof dueFilters)[number];
export const soonDays = 14;

export const listMyWorkSchema = z.strictObject({
  kind: z.enum(workKinds).optional(),
  phase: z.enum(phases).optional(),
  due: z.enum(dueFilters).default('all'),
  /** One of the person's own organisations; all of them when not given. */
  organisation: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(300).optional(),
});
export type ListMyWork = z.infer<typeof listMyWorkSchema>;
