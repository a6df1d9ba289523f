// The settings of `npm start` and `npm run dev`, read and checked in one place.
// The API checks its own part again in apps/api/src/config; both keep the same rules.

const known = ['KOMPASS_MIGRATION_URL', 'KOMPASS_DATA_DIR', 'KOMPASS_DEMO'];

/**
 * @typedef {object} Settings
 * @property {number} port of the web pages and the API
 * @property {string} host address to listen on
 * @property {string | undefined} databaseUrl application role; undefined: embedded database
 * @property {string | undefined} migrationUrl owner role, given together with databaseUrl
 * @property {string} dataDir folder of the embedded database
 * @property {boolean} demo demo accounts and example projects
 */

/** A setting that stops the start; the message names it. */
export class SettingError extends Error {}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 * @throws {SettingError} one sentence about the first wrong, unknown or missing setting
 */
export function readSettings(environment) {
  refuseUnknown(environment);
  const given = (name) => environment[name] || undefined; // an empty value counts as not given
  const databaseUrl = databaseAddress('DATABASE_URL', given('DATABASE_URL'));
  const migrationUrl = databaseAddress('KOMPASS_MIGRATION_URL', given('KOMPASS_MIGRATION_URL'));
  requireBothAddresses(databaseUrl, migrationUrl);
  const host = hostName(given('HOST') ?? '127.0.0.1');
  return {
    port: portNumber(given('PORT') ?? '3000'),
    host,
    databaseUrl,
    migrationUrl,
    dataDir: given('KOMPASS_DATA_DIR') ?? '.data',
    demo: demo(given('KOMPASS_DEMO'), host, databaseUrl !== undefined),
  };
}

/** Whether only this machine can reach the address. */
const isLoopback = (host) =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function refuseUnknown(environment) {
  const unknown = Object.keys(environment)
    .filter((name) => name.startsWith('KOMPASS_') && !known.includes(name))
    .sort()[0];
  if (unknown === undefined) return;
  throw new SettingError(
    `${unknown} is not a setting of KI-Kompass; known are PORT, HOST, DATABASE_URL, ${known.join(', ')}.`,
  );
}

function portNumber(value) {
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new SettingError(`PORT must be a whole number from 1 to 65535, not "${value}".`);
}

function hostName(value) {
  if (/^[a-zA-Z0-9.:-]+$/.test(value)) return value;
  throw new SettingError(`HOST must be a host name or an IP address, not "${value}".`);
}

/** The value itself stays out of the message: it holds a password. */
function databaseAddress(name, value) {
  if (value === undefined || isDatabaseAddress(value)) return value;
  throw new SettingError(`${name} must look like postgres://user:password@host:5432/database.`);
}

function isDatabaseAddress(value) {
  try {
    const { protocol, pathname } = new URL(value);
    return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
  } catch {
    return false;
  }
}

function requireBothAddresses(databaseUrl, migrationUrl) {
  if (databaseUrl !== undefined && migrationUrl === undefined) {
    throw new SettingError(
      'KOMPASS_MIGRATION_URL is missing: with DATABASE_URL (the application role) it is needed too, ' +
        'for the role that owns the tables and migrates them.',
    );
  }
  if (migrationUrl !== undefined && databaseUrl === undefined) {
    throw new SettingError(
      'DATABASE_URL is missing: with KOMPASS_MIGRATION_URL (the owner role) it is needed too, ' +
        'for the role the application runs with.',
    );
  }
}

function demo(value, host, ownDatabase) {
  if (value !== undefined && value !== '0' && value !== '1') {
    throw new SettingError(`KOMPASS_DEMO must be 0 or 1, not "${value}".`);
  }
  const wanted = value === undefined ? !ownDatabase : value === '1';
  if (!wanted || isLoopback(host)) return wanted;
  throw new SettingError(
    `KOMPASS_DEMO would open demo accounts to the network at HOST=${host}; set KOMPASS_DEMO=0.`,
  );
}
