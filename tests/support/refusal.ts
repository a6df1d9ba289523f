import { expect } from '@jest/globals';
import type { Answer } from './client';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly {
    readonly code: string;
    readonly field?: string;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/** A refusal as problem+json that shows nothing of the inside. */
export function problemOf(answer: Answer): Problem {
  const problem = answer.body as Problem;
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(problem).toMatchObject({ type: 'about:blank', status: answer.status });
  expect(problem.code).toMatch(/^[a-z-]+$/);
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts\b|at \w+ \(|SELECT |INSERT /);
  return problem;
}

/** Status and codes of a refusal in one line, for example `422 item-open, item-open`. */
export function refusal(answer: Answer): string {
  const { status, code, errors } = problemOf(answer);
  const codes = errors.map((error) => error.code);
  return `${String(status)} ${codes.length === 0 ? code : codes.join(', ')}`;
}
