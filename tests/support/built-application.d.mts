import type { ChildProcess } from 'node:child_process';

/** Types of the runner for the tests, which are TypeScript; what they mean stands there. */
type Settings = Readonly<Record<string, string>>;

type Program = 'main' | 'migrate' | 'verify-audit';

export function runProgram(
  program: Program,
  settings: Settings,
  args?: readonly string[],
): { readonly process: ChildProcess; output(): string };

export function runToEnd(
  program: Program,
  settings: Settings,
  args?: readonly string[],
): Promise<{ code: number | null; output: string }>;

export function migrate(database: { ownerUrl: string; appUrl: string }): Promise<void>;

export function startBuiltApplication(
  database: { appUrl: string },
  wish?: { demo?: boolean },
): Promise<{
  readonly url: string;
  readonly process: ChildProcess;
  output(): string;
  stop(): Promise<void>;
}>;
