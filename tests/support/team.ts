import type { Role } from '@ki-kompass/domain';
import type { TestApi } from './api';
import type { Client } from './client';
import { aSignedIn, aTown, type TestOrganisation, type TestPerson } from './people';

/** People of one town who work together, one for each role. */
export interface Team {
  readonly api: TestApi;
  readonly town: TestOrganisation;
  readonly client: (role: Role) => Client;
  readonly person: (role: Role) => TestPerson;
}

/** A new town with somebody signed in for each of these roles. */
export async function aTeam(api: TestApi, roles: readonly Role[]): Promise<Team> {
  const town = await aTown(api);
  const members = new Map(
    await Promise.all(
      roles.map(
        async (role) =>
          [role, await aSignedIn(api, { roles: [role], organisation: town })] as const,
      ),
    ),
  );
  const member = (role: Role) => {
    const found = members.get(role);
    if (found === undefined) throw new Error(`Nobody in this team is ${role}.`);
    return found;
  };
  return {
    api,
    town,
    client: (role) => member(role).client,
    person: (role) => member(role).person,
  };
}
