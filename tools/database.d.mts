/** Types of the embedded PostgreSQL for the tests, which are TypeScript. */
export interface EmbeddedDatabase {
  /** Role kompass_owner, for migrations (KOMPASS_MIGRATION_URL). */
  readonly ownerUrl: string;
  /** Role kompass_app, for the application (DATABASE_URL). */
  readonly appUrl: string;
  /** Superuser, database "postgres". */
  readonly adminUrl: string;
  readonly port: number;
  stop(): Promise<void>;
}

export function startDatabase(options: {
  dataDir: string;
  flags?: readonly string[];
  onLost?: (error: Error) => void;
}): Promise<EmbeddedDatabase>;

export function stopDatabase(dataDir: string): Promise<boolean>;

export function startThrowAwayDatabase(options?: {
  flags?: readonly string[];
}): Promise<EmbeddedDatabase>;
