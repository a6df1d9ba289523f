import type * as z from 'zod';
import { InvalidRequest } from './invalid-request';

/** Where the next page begins: the sort values of the last row, opaque to the client. */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * @param schema what the parts have to look like for the database to read them
 * @throws InvalidRequest when somebody made the cursor up
 */
export function decodeCursor<Parts>(cursor: string, schema: z.ZodType<Parts>): Parts {
  const { success, data } = schema.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (success) return data;
  throw new InvalidRequest([{ code: 'wrong', field: 'cursor' }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
