import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ManagedOrganisation, OrganisationKind } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import { containing } from '../database/like';
import { OrganisationEntity } from '../organisations/organisation.entity';

interface Row extends Omit<ManagedOrganisation, 'administration' | 'invitedUntil'> {
  readonly hasAdministrator: boolean;
  readonly invitedUntil: Date | null;
}

/** `$1` is the day, `$2` the instant. Counts people, looks at nothing of projects. */
const selected = `
  SELECT o.id, o.kind, o.name, o.short_code AS "shortCode", o.is_example AS "isExample",
    (SELECT count(DISTINCT m.person_id)::integer FROM membership m
     WHERE m.organisation_id = o.id AND m.valid @> $1::date) AS members,
    EXISTS (SELECT FROM membership m WHERE m.organisation_id = o.id AND m.valid @> $1::date
      AND m.role = CASE o.kind WHEN 'network' THEN 'network-admin' ELSE 'organisation-admin' END)
      AS "hasAdministrator",
    (SELECT max(i.expires_at) FROM invitation i
     WHERE i.organisation_id = o.id AND 'organisation-admin' = ANY(i.roles)
       AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > $2)
      AS "invitedUntil"
  FROM organisation o
`;

export interface OrganisationsQuery {
  readonly day: string;
  readonly now: Date;
  readonly after: readonly [name: string, id: string] | null;
  readonly search: string;
  readonly kind: OrganisationKind | null;
  readonly limit: number;
}

@Injectable()
export class ManagedOrganisationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In alphabetical order after `after`. */
  async page(query: OrganisationsQuery): Promise<ManagedOrganisation[]> {
    const { day, now, after, search, kind, limit } = query;
    const rows = await this.dataSource.query<Row[]>(
      `${selected}
       WHERE (o.name ILIKE $3 OR o.short_code ILIKE $3) AND ($4::text IS NULL OR o.kind = $4)
         AND ($5::text IS NULL OR (o.name, o.id) > ($5 COLLATE "de-x-icu", $6::uuid))
       ORDER BY o.name, o.id LIMIT $7`,
      [day, now, containing(search), kind, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return rows.map(viewOf);
  }

  async find(
    id: string,
    { day, now, reader }: { day: string; now: Date; reader: Reader },
  ): Promise<ManagedOrganisation | undefined> {
    const [row] = await reader.query<Row[]>(`${selected} WHERE o.id = $3`, [day, now, id]);
    return row === undefined ? undefined : viewOf(row);
  }

  async takenCodes(reader: Reader = this.dataSource.manager): Promise<ReadonlySet<string>> {
    const rows = await reader.query<{ code: string }[]>(
      'SELECT short_code AS code FROM organisation WHERE short_code IS NOT NULL',
    );
    return new Set(rows.map(({ code }) => code));
  }

  async add(transaction: Transaction, organisation: OrganisationEntity): Promise<void> {
    await transaction.insert(OrganisationEntity, organisation);
  }

  async change(
    transaction: Transaction,
    id: string,
    values: Pick<OrganisationEntity, 'name' | 'shortCode'>,
  ): Promise<void> {
    await transaction.update(OrganisationEntity, { id }, values);
  }
}

function viewOf({ hasAdministrator, invitedUntil, ...same }: Row): ManagedOrganisation {
  const invited = invitedUntil === null ? 'none' : 'invited';
  return {
    ...same,
    administration: hasAdministrator ? 'present' : invited,
    invitedUntil: invitedUntil?.toISOString() ?? null,
  };
}
