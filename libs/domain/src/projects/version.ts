import * as z from 'zod';

/**
 * The number of an event or of a catalogue entry. No more than the database can count: a larger one
 * would not be wrong but unreadable.
 */
export const versionSchema = z.int32().positive();
