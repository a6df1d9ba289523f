import { randomInt } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { OrganisationKind, Role } from '@ki-kompass/domain';
import type { TestApi } from './api';
import { signInAs, type Client } from './client';

/** What a builder needs: a test's own rows are made as the owner of its database. */
type Place = Pick<TestApi, 'database'>;

export interface TestOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly organisation: TestOrganisation;
}

/** A municipality (or another organisation) that no other test knows. */
export async function aTown(
  { database }: Place,
  { kind = 'municipality', name }: { kind?: OrganisationKind; name?: string } = {},
): Promise<TestOrganisation> {
  const id = newId();
  const town = { id, kind, name: name ?? `Beispielstadt ${id.slice(-6)}` };
  // There are few short codes, so a chosen one may be taken; then the next one will do.
  for (;;) {
    const inserted = await database.query(
      `INSERT INTO organisation (id, kind, name, short_code, is_example, created_at)
       VALUES ($1, $2, $3, $4, true, $5) ON CONFLICT (short_code) DO NOTHING RETURNING id`,
      [id, kind, town.name, randomShortCode(), new Date()],
    );
    if (inserted.length > 0) return town;
  }
}

function randomShortCode(): string {
  const letter = () => String.fromCharCode(65 + randomInt(26));
  return `${letter()}${letter()}${String(randomInt(10))}${letter()}`;
}

/** The one organisation that manages the installation; all tests of a database share it. */
export async function theNetwork({ database }: Place): Promise<TestOrganisation> {
  const [network] = await database.query<TestOrganisation>(
    `SELECT id, name, kind FROM organisation WHERE kind = 'network'`,
  );
  if (network === undefined) throw new Error('There is no network.');
  return network;
}

export interface PersonWish {
  readonly roles: readonly Role[];
  /** A new town when not given. */
  readonly organisation?: TestOrganisation;
  readonly displayName?: string;
}

/** A person with these roles, valid without end, who signs in with the `password` of the client. */
export async function aPerson(api: Place, wish: PersonWish): Promise<TestPerson> {
  const organisation = wish.organisation ?? (await aTown(api));
  const id = newId();
  const email = `${id}@beispiel.example`;
  const displayName = wish.displayName ?? `Robin Beispiel ${id.slice(-6)}`;
  await api.database.query(
    `INSERT INTO person (id, email, display_name, password_hash, created_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [id, email, displayName, weakHash, new Date()],
  );
  for (const role of wish.roles) await aMembership(api, { id }, organisation, role);
  return { id, email, displayName, organisation };
}

/** @param valid range of days as PostgreSQL writes it; without end when not given */
export async function aMembership(
  { database }: Place,
  person: { readonly id: string },
  organisation: { readonly id: string },
  role: Role,
  valid = '(,)',
): Promise<void> {
  await database.query(
    `INSERT INTO membership (id, person_id, organisation_id, role, valid)
     VALUES ($1, $2, $3, $4, $5)`,
    [newId(), person.id, organisation.id, role, valid],
  );
}

/** A new person and their signed-in client in one step. */
export async function aSignedIn(
  api: TestApi,
  wish: PersonWish,
): Promise<{ client: Client; person: TestPerson }> {
  const person = await aPerson(api, wish);
  return { person, client: await signInAs(api, person.email) };
}

/** Of the clients' `password`, made with the least possible effort: tests sign in often. */
const weakHash =
  '$argon2id$v=19$m=64,t=1,p=1$Z8GCakyMn/cCynCtS69vWg$+WAj1MVb2oTj6V+hZOt9iGg6dCgZ1LolonFZndpgAcA';
