import { HttpErrorResponse } from '@angular/common/http';
import * as z from 'zod';

const fieldErrorSchema = z.object({
  /** The path of the input; rules that concern no single input have none. */
  field: z.string().optional(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

const problemSchema = z.object({
  code: z.string(),
  title: z.string().default(''),
  detail: z.string().optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  errors: z.array(fieldErrorSchema).default([]),
});

/** `offline` and `unreadable` are found by the browser, everything else is a code of the API. */
export type ProblemCode = string;

/**
 * Why a request failed, in the form the API promises (RFC 9457) or as the browser saw it.
 * `status` is 0 when no answer came. `body` keeps the whole answer for pages that know more fields.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldError[] = [],
    readonly body?: unknown,
  ) {
    super(`${String(status)} ${code}`);
    this.name = 'Problem';
  }

  /** The code of the first thing wrong with a field, for the text beside it. */
  codeAt(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.code;
  }
}

/** Whatever was thrown → a Problem. Never throws. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpErrorResponse) return problemOfResponse(error);
  return new Problem(0, 'unreadable', {}, [], error);
}

function problemOfResponse(response: HttpErrorResponse): Problem {
  if (response.status === 0) return new Problem(0, 'offline');
  const body: unknown = response.error;
  const parsed = problemSchema.safeParse(body);
  if (!parsed.success) return new Problem(response.status, codeOfStatus(response.status));
  const { code, params, errors } = parsed.data;
  return new Problem(response.status, code, params, errors, body);
}

/** Proxies and gateways answer without our body; the status still says what kind of problem it is. */
function codeOfStatus(status: number): string {
  if (status === 200) return 'unreadable';
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'too-many-attempts';
  if (status >= 500) return 'server-error';
  return 'invalid';
}
