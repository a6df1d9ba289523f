import * as z from 'zod';

/** Keys are stable for ever: projects, events and other entries point at them. */
export const keySchema = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
export const keysSchema = z.array(keySchema);

/** Longer than any text that people would read, and short enough for every list that carries it. */
export const textSchema = z.string().trim().min(1).max(10_000);

/** The same text in German and English; more texts of an entry end in `De` and `En`. */
export const namedShape = { de: textSchema, en: textSchema };

/**
 * Where a statement comes from. `source` is an address or the word for what it rests on;
 * `verified` means that a public page was found that supports it.
 */
export const sourcedShape = { source: textSchema, verified: z.boolean() };

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];
