import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Member, Role } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import type { Reader, Transaction } from '../database/database';
import { MembershipEntity } from '../identity/membership.entity';

/** One person in one organisation. */
export interface Place {
  readonly personId: string;
  readonly organisationId: string;
}

/** Days are 'YYYY-MM-DD'. Who changes memberships holds the lock on the organisation. */
@Injectable()
export class MembershipsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Everybody with a role on the day, by name; only one of them when asked for. */
  members(
    organisationId: string,
    day: string,
    { personId, reader = this.dataSource.manager }: { personId?: string; reader?: Reader } = {},
  ): Promise<Member[]> {
    return reader.query<Member[]>(
      `SELECT p.id AS "personId", p.display_name AS "displayName", p.email,
         json_agg(json_build_object('role', m.role, 'since', lower(m.valid)) ORDER BY m.role)
           AS roles
       FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.organisation_id = $1 AND m.valid @> $2::date
         AND ($3::uuid IS NULL OR p.id = $3)
       GROUP BY p.id ORDER BY p.display_name, p.id`,
      [organisationId, day, personId ?? null],
    );
  }

  async rolesOf(
    { personId, organisationId }: Place,
    day: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<Role[]> {
    const rows = await reader.query<{ role: Role }[]>(
      `SELECT role FROM membership
       WHERE person_id = $1 AND organisation_id = $2 AND valid @> $3::date ORDER BY role`,
      [personId, organisationId, day],
    );
    return rows.map(({ role }) => role);
  }

  /**
   * Somebody who acts, with the roles they hold in these organisations now that they stand still:
   * those from before the locks may have ended while the request waited.
   */
  async actor(
    transaction: Transaction,
    personId: string,
    organisationIds: readonly string[],
    day: string,
  ): Promise<Actor> {
    const memberships = await transaction.query<Actor['memberships']>(
      `SELECT organisation_id AS "organisationId", role FROM membership
       WHERE person_id = $1 AND organisation_id = ANY($2) AND valid @> $3::date
       ORDER BY organisation_id, role`,
      [personId, organisationIds, day],
    );
    return { personId, memberships };
  }

  /** Everybody who holds the role on the day. */
  async holders(
    organisationId: string,
    role: Role,
    day: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<string[]> {
    const rows = await reader.query<{ id: string }[]>(
      `SELECT DISTINCT person_id AS id FROM membership
       WHERE organisation_id = $1 AND role = $2 AND valid @> $3::date`,
      [organisationId, role, day],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether the person left today: only then roles can be given back without an invitation. */
  async leftToday(
    { personId, organisationId }: Place,
    day: string,
    reader: Reader,
  ): Promise<boolean> {
    const rows = await reader.query<unknown[]>(
      `SELECT FROM membership WHERE person_id = $1 AND organisation_id = $2
         AND ended_on = $3::date LIMIT 1`,
      [personId, organisationId, day],
    );
    return rows.length > 0;
  }

  /** From the day on, without end. */
  async grant(
    transaction: Transaction,
    { personId, organisationId }: Place,
    roles: readonly Role[],
    day: string,
  ): Promise<void> {
    for (const role of roles) {
      const valid = `[${day},)`;
      const membership = { id: newId(), personId, organisationId, role, valid, endedOn: null };
      await transaction.insert(MembershipEntity, membership);
    }
  }

  /** At once: the day is the first without the roles. What began the same day becomes empty. */
  async end(
    transaction: Transaction,
    { personId, organisationId }: Place,
    roles: readonly Role[],
    day: string,
  ): Promise<void> {
    await transaction.query(
      `UPDATE membership SET valid = daterange(lower(valid), $4::date), ended_on = $4::date
       WHERE person_id = $1 AND organisation_id = $2 AND role = ANY($3) AND valid @> $4::date`,
      [personId, organisationId, roles, day],
    );
  }
}
