import * as z from 'zod';

/** Amount in euro cents, gross unless a name says net. Zero is an amount; missing is `null`. */
export const centsSchema = z.int().min(0).max(1_000_000_000_000);
