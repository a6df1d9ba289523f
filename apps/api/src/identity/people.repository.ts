import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  DomainError,
  readableGroups,
  type Actor,
  type Colleague,
  type Role,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import type { Reader, Transaction } from '../database/database';
import { PersonEntity } from './person.entity';

interface HeldRole {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** 'YYYY-MM-DD' */
  readonly day: string;
}

@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param email in small letters, as it is stored */
  async idOf(email: string, reader: Reader = this.dataSource.manager): Promise<string | undefined> {
    const [row] = await reader.query<{ id: string }[]>('SELECT id FROM person WHERE email = $1', [
      email,
    ]);
    return row?.id;
  }

  /** @throws DomainError('not-found') */
  async get(
    personId: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<{ readonly personId: string; readonly displayName: string; readonly email: string }> {
    const person = await reader.findOneBy(PersonEntity, { id: personId });
    if (person === null) throw new DomainError('not-found');
    return { personId, displayName: person.displayName, email: person.email };
  }

  async passwordHashOf(personId: string): Promise<string | null> {
    const person = await this.dataSource.getRepository(PersonEntity).findOneBy({ id: personId });
    return person?.passwordHash ?? null;
  }

  /** @returns the id of the new person; null when somebody has the address already */
  async add(transaction: Transaction, person: Omit<PersonEntity, 'id'>): Promise<string | null> {
    const { email, displayName, passwordHash, createdAt } = person;
    const [row] = await transaction.query<{ id: string }[]>(
      `INSERT INTO person (id, email, display_name, password_hash, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [newId(), email, displayName, passwordHash, createdAt],
    );
    return row?.id ?? null;
  }

  async change(
    transaction: Transaction,
    personId: string,
    changes: Partial<Pick<PersonEntity, 'displayName' | 'passwordHash'>>,
  ): Promise<void> {
    await transaction.update(PersonEntity, { id: personId }, changes);
  }

  /** The names behind ids; only for readers of the field group `people`. */
  async namesOf(
    personIds: readonly string[],
    reader: Reader = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows = await reader.query<{ id: string; display_name: string }[]>(
      'SELECT id, display_name FROM person WHERE id = ANY($1)',
      [[...new Set(personIds)]],
    );
    return new Map(rows.map(({ id, display_name }) => [id, display_name]));
  }

  /** The same, but empty for somebody whose role in the organisation does not see people. */
  namesVisibleTo(
    actor: Actor,
    organisationId: string,
    personIds: readonly string[],
    reader: Reader = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, string>> {
    const readable = readableGroups(actor, { organisationId });
    return readable.has('people') ? this.namesOf(personIds, reader) : Promise.resolve(new Map());
  }

  /** Everybody with a role in the organisation on a day, by name. */
  colleagues(
    organisationId: string,
    day: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<Colleague[]> {
    return reader.query<Colleague[]>(
      `SELECT p.id AS "personId", p.display_name AS "displayName",
         array_agg(m.role ORDER BY m.role) AS roles
       FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.organisation_id = $1 AND m.valid @> $2::date
       GROUP BY p.id, p.display_name ORDER BY p.display_name, p.id`,
      [organisationId, day],
    );
  }

  /** Whether somebody holds a role today, as it is committed now and not when they were let in. */
  async holds(
    transaction: Transaction,
    { personId, organisationId, role, day }: HeldRole,
  ): Promise<boolean> {
    const found = await transaction.query<unknown[]>(
      `SELECT id FROM membership
       WHERE person_id = $1 AND organisation_id = $2 AND role = $3 AND valid @> $4::date`,
      [personId, organisationId, role, day],
    );
    return found.length > 0;
  }

  /** The roles that at least one person holds in the organisation on a day. */
  async rolesPresent(
    organisationId: string,
    day: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<ReadonlySet<Role>> {
    const rows = await reader.query<{ role: Role }[]>(
      'SELECT DISTINCT role FROM membership WHERE organisation_id = $1 AND valid @> $2::date',
      [organisationId, day],
    );
    return new Set(rows.map(({ role }) => role));
  }
}
