// Passwords and identity of one embedded database, kept beside its data and readable by its user only.
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Secrets
 * @property {string} installationId names folders outside the data folder
 * @property {string} adminPassword superuser, for setting up roles
 * @property {string} ownerPassword role kompass_owner, for migrations
 * @property {string} appPassword role kompass_app, for the running application
 * @property {string} [cluster] absolute path when the cluster lies outside the data folder
 */

/** @returns {Secrets} */
export const newSecrets = () => ({
  installationId: randomUUID(),
  adminPassword: password(),
  ownerPassword: password(),
  appPassword: password(),
});

const password = () => randomBytes(24).toString('base64url');
const fileIn = (dataDir) => path.join(dataDir, 'database.json');

/** Reads the secrets of a data folder. @returns {Secrets | undefined} */
export function findSecrets(dataDir) {
  const file = fileIn(dataDir);
  if (!fs.existsSync(file)) return undefined;
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const sentence = `${file} cannot be read (${error.message}); restore it from a backup.`;
    throw new Error(sentence, { cause: error });
  }
}

/** Writes the secrets; of two processes the first one wins. @returns {Secrets} the kept ones */
export function keepSecrets(dataDir, secrets) {
  const draft = `${fileIn(dataDir)}.${process.pid}`;
  fs.writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    fs.linkSync(draft, fileIn(dataDir));
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return findSecrets(dataDir);
}
