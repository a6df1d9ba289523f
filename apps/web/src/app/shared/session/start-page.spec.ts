import { describe, expect, it } from '@jest/globals';
import type { Role } from '@ki-kompass/domain';
import { startOf } from './start-page';

const holding = (...memberships: [string, Role][]) => ({
  personId: 'p',
  memberships: memberships.map(([organisationId, role]) => ({ organisationId, role })),
});

describe('the page a day begins with', () => {
  it.each<[Role, string]>([
    ['it-coordinator', '/meine-arbeit'],
    ['executive-board', '/meine-arbeit'],
    ['network-admin', '/verwaltung/organisationen'],
    ['organisation-admin', '/verwaltung/personen'],
    ['auditor', '/projekte'],
  ])('of %s is %s', (role, path) => {
    expect(startOf(holding(['bonn', role]), undefined).path).toBe(path);
  });

  it('is the work of whoever administers and works', () => {
    const both = holding(['bonn', 'organisation-admin'], ['bonn', 'it-coordinator']);
    expect(startOf(both, 'bonn')).toEqual({ path: '/meine-arbeit', organisation: 'bonn' });
  });

  it('is about an organisation that the person administers, the named one if it is', () => {
    const admin = holding(
      ['alfter', 'auditor'],
      ['bonn', 'organisation-admin'],
      ['wesel', 'organisation-admin'],
    );
    expect(startOf(admin, 'wesel').organisation).toBe('wesel');
    expect(startOf(admin, 'alfter').organisation).toBe('bonn');
  });
});
