import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { accepting, requireOpenInvitation, rolesToGrant } from './accept-invitation';
import {
  invitationStateOf,
  invite,
  inviteSchema,
  linkExpiry,
  withdrawInvitation,
} from './invitation';

const now = new Date('2026-11-22T10:00:00Z');
const open = { acceptedAt: null, withdrawnAt: null, expiresAt: linkExpiry(now) };

describe('the state of an invitation', () => {
  it('follows from what happened and from the clock', () => {
    expect(invitationStateOf(open, now)).toBe('open');
    expect(invitationStateOf({ ...open, acceptedAt: now }, now)).toBe('accepted');
    expect(invitationStateOf({ ...open, withdrawnAt: now }, now)).toBe('withdrawn');
  });

  it('is expired seven days later, to the millisecond', () => {
    expect(invitationStateOf(open, new Date('2026-11-29T09:59:59.999Z'))).toBe('open');
    expect(invitationStateOf(open, new Date('2026-11-29T10:00:00.000Z'))).toBe('expired');
  });

  it('stays accepted when its time has passed', () => {
    const accepted = { ...open, acceptedAt: now };
    expect(invitationStateOf(accepted, new Date('2027-01-01T00:00:00Z'))).toBe('accepted');
  });
});

describe('inviting', () => {
  const facts = { invitationId: 'i1', kind: 'municipality', held: [] } as const;

  it('tells the roles in their usual order, each once, and no address', () => {
    const { roles, event } = invite(facts, ['treasurer', 'cdo', 'treasurer']);
    expect(roles).toEqual(['cdo', 'treasurer']);
    expect(event).toEqual({
      type: 'person.invited',
      fieldGroup: 'people',
      changes: { 'invitations/i1/roles': [null, ['cdo', 'treasurer']] },
    });
  });

  it('names every role that is held already or does not exist in this kind of organisation', () => {
    const held = { ...facts, held: ['cdo', 'auditor'] as const };
    expect(refusalOf(() => invite(held, ['cdo', 'network-admin', 'treasurer']))).toEqual([
      'rule-violated',
      'role-not-possible network-admin',
      'role-held-already cdo',
    ]);
  });

  it.each<[string, object]>([
    ['no address', { email: '' }],
    ['no real address', { email: 'name@' }],
    ['no role', { roles: [] }],
    ['an unknown role', { roles: ['king'] }],
    ['an unknown field', { organisationId: 'x' }],
  ])('is refused with %s', (_, change) => {
    const command = { email: 'a@b.example', roles: ['cdo'], ...change };
    expect(inviteSchema.safeParse(command).success).toBe(false);
  });

  it('takes an address as people write it', () => {
    const { email } = inviteSchema.parse({ email: ' Anna@Stadt.Example ', roles: ['cdo'] });
    expect(email).toBe('anna@stadt.example');
  });
});

describe('withdrawing', () => {
  it('is told by the id alone', () => {
    const { changes } = withdrawInvitation({ id: 'i1', ...open }, now);
    expect(changes).toEqual({ 'invitations/i1/withdrawn': [null, true] });
  });

  it.each([{ acceptedAt: now }, { withdrawnAt: now }, { expiresAt: now }])(
    'is refused when nothing is open any more: %o',
    (settled) => {
      const invitation = { id: 'i1', ...open, ...settled };
      expect(refusalOf(() => withdrawInvitation(invitation, now))).toEqual([
        'rule-violated',
        expect.stringMatching(/^invitation-not-open/),
      ]);
    },
  );
});

describe('accepting', () => {
  it.each<[string, object, string]>([
    ['used', { acceptedAt: now }, 'invitation-used'],
    ['withdrawn', { withdrawnAt: now }, 'invitation-withdrawn'],
    ['expired', { expiresAt: now }, 'invitation-expired'],
  ])('an invitation that is %s has its own code', (_, settled, code) => {
    const refused = refusalOf(() => {
      requireOpenInvitation({ ...open, ...settled }, now);
    });
    expect(refused).toEqual(['rule-violated', code]);
  });

  const newPerson = { displayName: 'Robin Beispiel', password: 'lang genug und mehr' };
  const nobody = {
    invitedEmail: 'a@b.example',
    accountId: null,
    signedInId: null,
    newPerson: undefined,
  };

  it('needs a name and a password from somebody without an account', () => {
    expect(refusalOf(() => accepting(nobody))).toEqual(['rule-violated', 'new-person-required']);
    expect(accepting({ ...nobody, newPerson })).toBe('new');
  });

  it('needs somebody with an account to sign in, and never sets their password', () => {
    const known = { ...nobody, accountId: 'p1', newPerson };
    expect(refusalOf(() => accepting(known))).toEqual(['rule-violated', 'sign-in-first']);
    expect(accepting({ ...known, signedInId: 'p1' })).toBe('existing');
  });

  it('is for nobody else who happens to be signed in', () => {
    for (const accountId of ['p1', null]) {
      const other = { ...nobody, newPerson, accountId, signedInId: 'p2' };
      expect(refusalOf(() => accepting(other))).toEqual([
        'forbidden',
        'invitation-for-somebody-else',
      ]);
    }
  });

  it('adds only the roles that are not held yet', () => {
    expect(rolesToGrant(['cdo', 'treasurer'], ['cdo'])).toEqual(['treasurer']);
  });
});

function refusalOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const details = error.details.map(({ code, params }) =>
      [code, ...Object.values(params ?? {})].join(' '),
    );
    return [error.code, ...details];
  }
  return [];
}
