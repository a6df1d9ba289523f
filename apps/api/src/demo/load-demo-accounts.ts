import { hash } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { passwordStrength } from '../identity/passwords';
import { demoAccounts, demoPartner, demoPassword, type DemoAccount } from './demo-accounts';

/** Creates the demo accounts that are missing. One hash serves all: the password is public. */
export async function loadDemoAccounts(owner: EntityManager, now: Date): Promise<void> {
  const rows = await owner.query<{ email: string }[]>('SELECT email FROM person');
  const known = new Set(rows.map(({ email }) => email));
  const missing = demoAccounts.filter(({ email }) => !known.has(email));
  if (missing.length === 0) return;

  await addPartner(owner, now);
  const passwordHash = await hash(demoPassword, passwordStrength);
  for (const account of missing) await addAccount(owner, account, passwordHash, now);
}

async function addPartner(owner: EntityManager, now: Date): Promise<void> {
  await owner.query(
    `INSERT INTO organisation (id, kind, name, short_code, is_example, created_at)
     SELECT $1, 'partner', $2, 'BSPD', true, $3
     WHERE NOT EXISTS (SELECT FROM organisation WHERE name = $2)`,
    [newId(), demoPartner, now],
  );
}

async function addAccount(
  owner: EntityManager,
  { email, displayName, memberships }: DemoAccount,
  passwordHash: string,
  now: Date,
): Promise<void> {
  const id = newId();
  await owner.query(
    `INSERT INTO person (id, email, display_name, password_hash, created_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [id, email, displayName, passwordHash, now],
  );
  for (const { organisation, role } of memberships) {
    await owner.query(
      `INSERT INTO membership (id, person_id, organisation_id, role, valid)
       SELECT $1, $2, id, $4, '(,)' FROM organisation WHERE name = $3`,
      [newId(), id, organisation, role],
    );
  }
}
