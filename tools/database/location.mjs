// Decides where the cluster of a data folder lies, once and for all.
import fs from 'node:fs';
import path from 'node:path';
import { canEnter } from './account.mjs';
import { systemFolder } from './binaries.mjs';
import { findSecrets, keepSecrets, newSecrets } from './secrets.mjs';

/**
 * Creates the data folder if needed and says where its cluster belongs: inside, or in a system
 * folder named by the installation's id when the account cannot enter the data folder.
 * @returns {{ secrets: import('./secrets.mjs').Secrets, cluster: string }}
 */
export function locateCluster(dataDir, account) {
  fs.mkdirSync(dataDir, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o711 });
  const secrets = findSecrets(dataDir) ?? createSecrets(dataDir, account);
  if (secrets.cluster !== undefined) {
    claimSystemFolder(path.dirname(secrets.cluster), dataDir, secrets);
    return { secrets, cluster: secrets.cluster };
  }
  return { secrets, cluster: path.join(dataDir, 'postgres') };
}

/** Like locateCluster, but creates nothing. @returns {string | undefined} */
export function findCluster(dataDir) {
  const secrets = findSecrets(dataDir);
  if (secrets === undefined) return undefined;
  return secrets.cluster ?? path.join(dataDir, 'postgres');
}

function createSecrets(dataDir, account) {
  if (fs.existsSync(path.join(dataDir, 'postgres'))) {
    throw new Error(
      `${dataDir} holds a database but its passwords (database.json) are missing. ` +
        'Restore that file, or move the folder away to begin with an empty database.',
    );
  }
  const secrets = newSecrets();
  if (canEnter(dataDir, account)) return keepSecrets(dataDir, secrets);
  const cluster = path.join(systemFolder, secrets.installationId, 'postgres');
  return keepSecrets(dataDir, { ...secrets, cluster });
}

/** A data folder copied with its id must not reach the database of the original. */
function claimSystemFolder(folder, dataDir, { installationId }) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const note = path.join(folder, 'data-folder.txt');
  const here = fs.realpathSync(dataDir);
  const claimed = fs.existsSync(note) ? fs.readFileSync(note, 'utf8') : here;
  if (claimed !== here && findSecrets(claimed)?.installationId === installationId) {
    throw new Error(
      `${here} is a copy of ${claimed}, and its database belongs to the original. ` +
        `Delete ${path.join(here, 'database.json')} to begin with an empty database.`,
    );
  }
  fs.writeFileSync(note, here);
}
