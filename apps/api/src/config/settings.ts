import * as z from 'zod';

const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be an address like postgres://user:password@host/database');

const port = z
  .string()
  .regex(/^\d+$/, 'must be a number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a number from 0 to 65535');

/** Names without the prefix KOMPASS_ are shared with other programs; all others must be known. */
const environmentSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: postgresAddress.optional(),
  KOMPASS_MIGRATION_URL: postgresAddress.optional(),
  KOMPASS_DATA_DIR: z.string().min(1).optional(),
  KOMPASS_DEMO: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly migrationUrl: string | undefined;
  readonly demo: boolean;
}

/**
 * Reads the settings; the only reader of the environment.
 * @throws Error with one sentence that names the setting
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('KOMPASS_') && !(name in environmentSchema.shape),
  );
  if (unknown !== undefined) {
    throw new Error(`The setting ${unknown} is not known. Please remove or correct it.`);
  }
  const result = environmentSchema.safeParse(environment);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`The setting ${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`);
  }
  const { HOST, KOMPASS_DEMO, PORT, DATABASE_URL, KOMPASS_MIGRATION_URL } = result.data;
  if (KOMPASS_DEMO === '1' && !isLoopback(HOST)) {
    throw new Error(
      `The setting KOMPASS_DEMO=1 creates accounts with a known password and is refused because HOST=${HOST} is reachable from outside. Please set KOMPASS_DEMO=0.`,
    );
  }
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    migrationUrl: KOMPASS_MIGRATION_URL,
    demo: KOMPASS_DEMO === '1',
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
