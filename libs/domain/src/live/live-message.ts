import * as z from 'zod';
import { fieldGroups } from '../access/field-groups';
import { eventTypes } from '../audit/audit-event';

/**
 * What an open page is told. It says that something happened, never the new state: whoever wants to
 * know asks again, with today's rights.
 */
export const liveMessageSchema = z
  .discriminatedUnion('kind', [
    /** The stream is open: everything from here on arrives. */
    z.object({ kind: z.literal('hello') }),
    /** A sign of life; its absence tells that something on the way holds the stream back. */
    z.object({ kind: z.literal('beat') }),
    z.object({
      kind: z.literal('changed'),
      organisationId: z.uuid(),
      /** `null` for what belongs to the organisation and to no project. */
      projectId: z.uuid().nullable(),
      fieldGroup: z.enum(fieldGroups),
      type: z.enum(eventTypes),
      /** The number of the event, for a page that knows it already; others read no numbers. */
      version: z.int().positive().nullable(),
    }),
    /** The reader no longer sees this project, or nobody does. */
    z.object({ kind: z.literal('gone'), projectId: z.uuid() }),
    /** Something may have been missed, or the reader's rights are others now: load again. */
    z.object({ kind: z.literal('resync') }),
    /** The session is over. */
    z.object({ kind: z.literal('ended') }),
    /** The person has opened too many windows since; this one asks when it is looked at again. */
    z.object({ kind: z.literal('replaced') }),
  ])
  .meta({ id: 'LiveMessage' });
export type LiveMessage = z.infer<typeof liveMessageSchema>;
