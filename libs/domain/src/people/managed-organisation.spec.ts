import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles';
import { requirePeoplePermission } from './administrator';
import {
  changeOrganisation,
  createPartner,
  requireNetworkPermission,
  requireWithoutAdministrator,
  type OrganisationFacts,
} from './managed-organisation';
import { requireNotSetUp, requireOwnPlace, requireSetUpInTime } from './set-up';

const partner: OrganisationFacts = {
  kind: 'partner',
  name: 'Beispiel GmbH',
  shortCode: 'BG',
  isCodeTaken: false,
};

describe('a change of an organisation', () => {
  it('tells what changed, and nothing when nothing did', () => {
    const changed = changeOrganisation(partner, { name: 'Beispiel AG', shortCode: 'BAG' });
    expect(changed.events.map(({ changes }) => changes)).toEqual([
      { name: ['Beispiel GmbH', 'Beispiel AG'], shortCode: ['BG', 'BAG'] },
    ]);
    const same = changeOrganisation({ ...partner, isCodeTaken: true }, { shortCode: 'BG' });
    expect(same.events).toEqual([]);
  });

  it('leaves the names of the register alone, but not their short codes', () => {
    const town = { ...partner, kind: 'municipality' } as const;
    expect(() => changeOrganisation(town, { name: 'Anders' })).toThrow('name-from-register');
    expect(changeOrganisation(town, { shortCode: 'XX' }).shortCode).toBe('XX');
  });

  it('gives the network no short code and nobody one that is taken', () => {
    const network = { ...partner, kind: 'network', shortCode: null } as const;
    expect(() => changeOrganisation(network, { shortCode: 'KI' })).toThrow(
      'short-code-not-possible',
    );
    const taken = { ...partner, isCodeTaken: true };
    expect(() => changeOrganisation(taken, { shortCode: 'BN' })).toThrow('short-code-taken');
    expect(() => createPartner({ name: 'Neu', shortCode: 'BN' }, true)).toThrow('short-code-taken');
  });
});

describe('what the network may do with an organisation', () => {
  const ids = { networkId: 'net', organisationId: 'town' };
  const actor = (...memberships: [string, Role][]) => ({
    personId: 'p',
    memberships: memberships.map(([organisationId, role]) => ({ organisationId, role })),
  });
  const ask = (who: ReturnType<typeof actor>) => () =>
    requireNetworkPermission(who, 'organisation.manage', ids);

  it('is for its administrators; members of the organisation are refused openly', () => {
    expect(ask(actor(['net', 'network-admin']))()).toBe('network-admin');
    expect(ask(actor(['town', 'organisation-admin']))).toThrow('forbidden');
    expect(ask(actor(['elsewhere', 'organisation-admin']))).toThrow('not-found');
  });

  it('ends with the first administrator', () => {
    expect(() => {
      requireWithoutAdministrator('municipality', []);
    }).not.toThrow();
    expect(() => {
      requireWithoutAdministrator('municipality', ['p']);
    }).toThrow('has-administrator');
    expect(() => {
      requireWithoutAdministrator('network', []);
    }).toThrow('invited-by-its-own');
  });

  it('is not to look at the people of a town, only at its own', () => {
    const admin = actor(['net', 'network-admin']);
    const people = (id: string, kind: 'network' | 'municipality') => () =>
      requirePeoplePermission(admin, 'people.invite', { id, kind });
    expect(people('net', 'network')()).toBe('network-admin');
    expect(people('town', 'municipality')).toThrow('not-found');
  });
});

describe('the first set-up', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const later = new Date('2026-11-23T10:00:00Z');

  it('works in time and only while the network has nobody', () => {
    expect(() => {
      requireNotSetUp([]);
      requireSetUpInTime({ expiresAt: later }, now);
    }).not.toThrow();
    expect(() => {
      requireNotSetUp(['p']);
    }).toThrow('set-up-done');
    expect(() => {
      requireSetUpInTime({ expiresAt: now }, now);
    }).toThrow('set-up-expired');
  });

  it('makes nobody the administrator of a partner', () => {
    expect(() => {
      requireOwnPlace('partner');
    }).toThrow('unknown-reference');
    expect(() => {
      requireOwnPlace('district');
    }).not.toThrow();
  });
});
