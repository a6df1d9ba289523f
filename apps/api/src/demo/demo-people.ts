import type { Actor, Role } from '@ki-kompass/domain';
import type { EntityManager } from 'typeorm';
import { demoAccounts } from './demo-accounts';

interface AccountRow {
  readonly email: string;
  readonly personId: string;
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly organisation: string;
    readonly role: Role;
  }[];
}

/** The demo accounts as they stand in the database: who can act, where and in which role. */
export class DemoPeople {
  private constructor(private readonly accounts: readonly AccountRow[]) {}

  static async load(reader: EntityManager): Promise<DemoPeople> {
    const accounts = await reader.query<AccountRow[]>(
      `SELECT p.email, p.id AS "personId", json_agg(json_build_object(
         'organisationId', o.id, 'organisation', o.name, 'role', m.role)) AS memberships
       FROM person p JOIN membership m ON m.person_id = p.id
       JOIN organisation o ON o.id = m.organisation_id
       WHERE p.email = ANY($1) GROUP BY p.id`,
      [demoAccounts.map(({ email }) => email)],
    );
    return new DemoPeople(accounts);
  }

  /** @throws Error when the organisation has no demo account */
  organisationId(organisation: string): string {
    const memberships = this.accounts.flatMap((account) => account.memberships);
    const found = memberships.find((membership) => membership.organisation === organisation);
    if (found === undefined) throw new Error(`No demo account belongs to ${organisation}.`);
    return found.organisationId;
  }

  /** The first who holds the role in the organisation; null where nobody does. */
  find(organisation: string, role: Role): Actor | null {
    return this.actorOf((account) =>
      account.memberships.some(
        (membership) => membership.organisation === organisation && membership.role === role,
      ),
    );
  }

  /** @throws Error when nobody holds the role */
  get(organisation: string, role: Role): Actor {
    const actor = this.find(organisation, role);
    if (actor === null) throw new Error(`No demo account is ${role} in ${organisation}.`);
    return actor;
  }

  /** @throws Error when there is no such account */
  getByEmail(email: string): Actor {
    const actor = this.actorOf((account) => account.email === email);
    if (actor === null) throw new Error(`There is no demo account ${email}.`);
    return actor;
  }

  private actorOf(matches: (account: AccountRow) => boolean): Actor | null {
    const account = this.accounts.find(matches);
    if (account === undefined) return null;
    const { personId, memberships } = account;
    return {
      personId,
      memberships: memberships.map(({ organisationId, role }) => ({ organisationId, role })),
    };
  }
}
