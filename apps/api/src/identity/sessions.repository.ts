import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan, Not } from 'typeorm';
import type { Membership } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { PersonEntity } from './person.entity';
import { SessionEntity } from './session.entity';

export interface LiveSession {
  readonly id: string;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  readonly person: { readonly id: string; readonly displayName: string; readonly email: string };
  readonly memberships: readonly Membership[];
}

interface SessionRow {
  readonly id: string;
  readonly expires_at: Date;
  readonly last_seen_at: Date;
  readonly person_id: string;
  readonly display_name: string;
  readonly email: string;
  readonly memberships: readonly Membership[];
}

/** What every request needs to know: session, person and the roles held on the day. */
const liveSessions = `
  SELECT s.id, s.expires_at, s.last_seen_at, s.person_id, p.display_name, p.email,
    (SELECT coalesce(json_agg(json_build_object(
        'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
        'role', m.role) ORDER BY o.name, m.role), '[]')
     FROM membership m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.person_id = s.person_id AND m.valid @> $3::date) AS memberships
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.expires_at > $2`;

/** One round trip for the session of a request. */
export const liveSessionQuery = `${liveSessions} AND s.token_hash = $1`;
const liveSessionsQuery = `${liveSessions} AND s.id = ANY($1::uuid[])`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param day 'YYYY-MM-DD', the day on which memberships count */
  async findLive(tokenHash: Buffer, now: Date, day: string): Promise<LiveSession | undefined> {
    const parameters = [tokenHash, now, day];
    const [row] = await this.dataSource.query<SessionRow[]>(liveSessionQuery, parameters);
    if (row === undefined) return undefined;
    return sessionOf(row);
  }

  /** Those of the sessions that are still alive, with the roles held on the day. */
  async findAllLive(ids: readonly string[], now: Date, day: string): Promise<LiveSession[]> {
    const rows = await this.dataSource.query<SessionRow[]>(liveSessionsQuery, [ids, now, day]);
    return rows.map(sessionOf);
  }

  findPerson(email: string): Promise<PersonEntity | null> {
    return this.dataSource.getRepository(PersonEntity).findOneBy({ email });
  }

  /** Holds the person's row, so that a change of the password comes before or after. */
  async hasPassword(
    transaction: Transaction,
    personId: string,
    passwordHash: string | null,
  ): Promise<boolean> {
    const found = await transaction.query<unknown[]>(
      'SELECT id FROM person WHERE id = $1 AND password_hash = $2 FOR SHARE',
      [personId, passwordHash],
    );
    return found.length > 0;
  }

  async create(transaction: Transaction, session: SessionEntity): Promise<void> {
    await transaction.insert(SessionEntity, session);
  }

  /** A sign of life is no change of meaning, so it needs no transaction of its own. */
  async touch(id: string, now: Date): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).update({ id }, { lastSeenAt: now });
  }

  async end(transaction: Transaction, id: string): Promise<void> {
    await transaction.delete(SessionEntity, { id });
  }

  async endAllOf(transaction: Transaction, personId: string): Promise<void> {
    await transaction.delete(SessionEntity, { personId });
  }

  /** Everywhere the person is signed in, the latest sign of life first. */
  openOf(personId: string, now: Date): Promise<SessionEntity[]> {
    return this.dataSource.getRepository(SessionEntity).find({
      where: { personId, expiresAt: MoreThan(now) },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
    });
  }

  /** @returns whether the person had such a session */
  async endOneOf(transaction: Transaction, personId: string, id: string): Promise<boolean> {
    const { affected } = await transaction.delete(SessionEntity, { id, personId });
    return affected === 1;
  }

  async endOthersOf(transaction: Transaction, personId: string, keptId: string): Promise<void> {
    await transaction.delete(SessionEntity, { personId, id: Not(keptId) });
  }

  async removeExpired(transaction: Transaction, personId: string, now: Date): Promise<void> {
    await transaction.query('DELETE FROM session WHERE person_id = $1 AND expires_at <= $2', [
      personId,
      now,
    ]);
  }
}

function sessionOf(row: SessionRow): LiveSession {
  return {
    id: row.id,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    person: { id: row.person_id, displayName: row.display_name, email: row.email },
    memberships: row.memberships,
  };
}
