// Roles and database of the product: an owner who migrates and an application without DDL.
import { adminRole } from './cluster.mjs';

const databaseName = 'kompass';
const ownerRole = 'kompass_owner';
const appRole = 'kompass_app';

/** Connection addresses of a running cluster. */
export function addresses(port, secrets) {
  const address = (role, password, database) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    adminUrl: address(adminRole, secrets.adminPassword, 'postgres'),
    ownerUrl: address(ownerRole, secrets.ownerPassword, databaseName),
    appUrl: address(appRole, secrets.appPassword, databaseName),
  };
}

/**
 * Makes sure that both roles and the database exist, with the passwords of the data folder.
 * Objects and their privileges belong to the migrations.
 * @param {import('pg').Client} admin a connection as superuser
 */
export async function ensureRoles(admin, secrets) {
  await ensureRole(admin, ownerRole, secrets.ownerPassword);
  await ensureRole(admin, appRole, secrets.appPassword);
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [
    databaseName,
  ]);
  if (rowCount === 0) await admin.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  await admin.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ${appRole}`);
  await admin.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
}

async function ensureRole(admin, role, password) {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
  await admin.query(`${verb} ROLE ${role} ${rights} PASSWORD ${admin.escapeLiteral(password)}`);
}
