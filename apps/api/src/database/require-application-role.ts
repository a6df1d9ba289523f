import type { DataSource } from 'typeorm';

/**
 * The application refuses to work as somebody who could change history.
 * @throws Error with a sentence when the role is superuser, owns tables or may create some
 */
export async function requireApplicationRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<
    { name: string; superuser: boolean; owns_tables: boolean; may_create: boolean }[]
  >(`
    SELECT rolname AS name, rolsuper AS superuser,
      has_schema_privilege(current_user, 'public', 'CREATE') AS may_create,
      EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user)
        AS owns_tables
    FROM pg_roles WHERE rolname = current_user
  `);
  if (role === undefined) throw new Error('The database does not know who is connected.');
  if (!role.superuser && !role.owns_tables && !role.may_create) return;
  throw new Error(
    `DATABASE_URL connects as "${role.name}", which could change the history. Please give the application a role of its own; the owner belongs into KOMPASS_MIGRATION_URL.`,
  );
}
