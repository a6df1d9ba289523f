import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from '../domain-error';
import { type Action, actionTable } from './actions';
import { type Actor, actorSchema } from './actor';
import {
  permits,
  readableGroups,
  requireOrganisationPermission,
  requirePermission,
  type Target,
} from './permits';
import { type Role, roles } from './roles';
import { separationBlockers } from './separation-of-duties';

const home = 'home';
const actions = Object.keys(actionTable) as Action[];

function actorWith(...held: readonly Role[]): Actor {
  return {
    personId: 'person',
    memberships: held.map((role) => ({ organisationId: home, role })),
  };
}

/** Everything that could possibly speak for a role. */
const everything: Target = {
  organisationId: home,
  assigned: { roles, personIds: ['person'] },
  releasedTo: roles,
  authorised: roles,
};

function codeOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : 'unexpected';
  }
  return 'permitted';
}

const anyRole = fc.constantFrom(...roles);
const anyAction = fc.constantFrom(...actions);
const anyRoles = fc.uniqueArray(anyRole);
const anyTarget = fc.record({
  organisationId: fc.constant(home),
  assigned: fc.record({
    roles: anyRoles,
    personIds: fc.constantFrom<string[]>([], ['person'], ['other']),
  }),
  releasedTo: anyRoles,
  authorised: anyRoles,
});

describe('permits', () => {
  it('never lets a role do what it is not listed for, whatever the target says', () => {
    fc.assert(
      fc.property(anyRole, anyAction, anyTarget, (role, action, target) => {
        fc.pre(actionTable[action].allowed[role] === undefined);
        expect(permits(actorWith(role), action, target)).toBe(false);
      }),
    );
  });

  it('lets every listed role act when all conditions are met', () => {
    for (const action of actions) {
      for (const role of Object.keys(actionTable[action].allowed) as Role[]) {
        expect(permits(actorWith(role), action, everything)).toBe(true);
      }
    }
  });

  it('never counts memberships in other organisations', () => {
    fc.assert(
      fc.property(anyRoles, anyAction, (held, action) => {
        const stranger = actorWith(...held);
        expect(permits(stranger, action, { ...everything, organisationId: 'elsewhere' })).toBe(
          false,
        );
      }),
    );
  });

  it('allows with several roles exactly what one of them allows', () => {
    fc.assert(
      fc.property(anyRoles, anyAction, anyTarget, (held, action, target) => {
        expect(permits(actorWith(...held), action, target)).toBe(
          held.some((role) => permits(actorWith(role), action, target)),
        );
      }),
    );
  });

  it('never lets the auditor change anything', () => {
    for (const action of actions.filter((key) => actionTable[key].kind === 'write')) {
      expect(permits(actorWith('auditor'), action, everything)).toBe(false);
    }
  });

  it('lets an assigned role or an assigned person work on an item, nobody else of the role', () => {
    const treasurer = actorWith('treasurer');
    const assigned = (to: Target['assigned']): Target =>
      to === undefined ? { organisationId: home } : { organisationId: home, assigned: to };
    const may = (target: Target) => permits(treasurer, 'checklist.edit', target);
    expect(may(assigned({ roles: ['treasurer'], personIds: [] }))).toBe(true);
    expect(may(assigned({ roles: [], personIds: ['person'] }))).toBe(true);
    expect(may(assigned({ roles: ['it-head'], personIds: ['other'] }))).toBe(false);
    expect(may(assigned(undefined))).toBe(false);
  });

  it('does not give an action to an assigned person whose role is not listed for it', () => {
    const target: Target = {
      organisationId: home,
      assigned: { roles: [], personIds: ['person'] },
    };
    expect(permits(actorWith('data-protection-officer'), 'checklist.edit', target)).toBe(false);
  });

  it('lets a role decide a gate only where the authority names it', () => {
    const head = actorWith('department-head');
    const named: Target = { organisationId: home, authorised: ['department-head'] };
    expect(permits(head, 'gate.decide', named)).toBe(true);
    expect(permits(head, 'gate.decide', { ...named, authorised: ['executive-board'] })).toBe(false);
    expect(permits(head, 'gate.decide', { organisationId: home })).toBe(false);
  });

  it('keeps an opinion from being given before the project is released', () => {
    const asked: Target = {
      organisationId: home,
      assigned: { roles: ['equality-and-inclusion'], personIds: [] },
    };
    const actor = actorWith('equality-and-inclusion');
    expect(permits(actor, 'opinion.give', asked)).toBe(false);
    expect(
      permits(actor, 'opinion.give', { ...asked, releasedTo: ['equality-and-inclusion'] }),
    ).toBe(true);
  });
});

describe('requirePermission', () => {
  it('hides a project from strangers and network administrators', () => {
    const other = { organisationId: 'elsewhere' };
    expect(
      codeOf(() => {
        requirePermission(actorWith('cdo'), 'project.edit', other);
      }),
    ).toBe('not-found');
    const network = actorWith('network-admin');
    expect(
      codeOf(() => {
        requirePermission(network, 'project.view', everything);
      }),
    ).toBe('not-found');
  });

  it('hides a project from the staff council until it is released to it', () => {
    const council = actorWith('staff-council');
    const target = { organisationId: home, releasedTo: ['equality-and-inclusion'] as const };
    expect(
      codeOf(() => {
        requirePermission(council, 'consent.give', target);
      }),
    ).toBe('not-found');
    const released = { organisationId: home, releasedTo: ['staff-council'] as const };
    expect(
      codeOf(() => {
        requirePermission(council, 'consent.give', released);
      }),
    ).toBe('permitted');
    expect(
      codeOf(() => {
        requirePermission(council, 'project.edit', released);
      }),
    ).toBe('forbidden');
  });

  it('refuses openly what is visible but not allowed', () => {
    const target = { organisationId: home };
    expect(
      codeOf(() => {
        requirePermission(actorWith('auditor'), 'project.edit', target);
      }),
    ).toBe('forbidden');
  });

  it('lets pass exactly what is permitted', () => {
    fc.assert(
      fc.property(anyRoles, anyAction, anyTarget, (held, action, target) => {
        // Network actions have no project; they are asked for with the other function.
        fc.pre(!held.includes('network-admin'));
        const actor = actorWith(...held);
        const passes =
          codeOf(() => {
            requirePermission(actor, action, target);
          }) === 'permitted';
        expect(passes).toBe(permits(actor, action, target));
      }),
    );
  });
});

describe('requireOrganisationPermission', () => {
  const ask = (actor: Actor, action: Action, organisationId = home) =>
    codeOf(() => {
      requireOrganisationPermission(actor, action, organisationId);
    });

  it('answers strangers as if the organisation did not exist, and members openly', () => {
    expect(ask(actorWith('organisation-admin'), 'people.invite', 'elsewhere')).toBe('not-found');
    expect(ask(actorWith('staff-council'), 'project.create')).toBe('forbidden');
    expect(ask(actorWith('organisation-admin'), 'people.invite')).toBe('permitted');
    expect(ask(actorWith('council-office'), 'value-limits.set')).toBe('permitted');
    expect(ask(actorWith('treasurer'), 'value-limits.set')).toBe('forbidden');
  });

  it('lets the network administrator manage organisations and content, nothing else', () => {
    const allowed = actions.filter(
      (action) => ask(actorWith('network-admin'), action) === 'permitted',
    );
    expect(allowed).toEqual(['content.manage', 'organisation.manage']);
  });
});

describe('readableGroups', () => {
  it('unites what the roles of a person read', () => {
    const groups = readableGroups(actorWith('organisation-admin', 'council-office'), everything);
    expect(groups).toEqual(
      new Set(['profile', 'people', 'checklist', 'evidence', 'opinions', 'decisions', 'economics']),
    );
  });

  it('gives nothing to those who do not see the project', () => {
    expect(readableGroups(actorWith('network-admin'), everything).size).toBe(0);
    expect(readableGroups(actorWith('staff-council'), { organisationId: home }).size).toBe(0);
    expect(readableGroups(actorWith('cdo'), { organisationId: 'elsewhere' }).size).toBe(0);
  });

  it('spares the staff council figures, evidence and persons', () => {
    expect(readableGroups(actorWith('staff-council'), everything)).toEqual(
      new Set(['profile', 'checklist', 'opinions', 'decisions']),
    );
  });
});

describe('separationBlockers', () => {
  const request = { action: 'gate.request', personId: 'anna' } as const;

  it('keeps the person who requested from deciding, recording and agreeing', () => {
    expect(separationBlockers('gate.decide', 'anna', [request])).toEqual(['gate.request']);
    expect(separationBlockers('gate.record', 'anna', [request])).toEqual(['gate.request']);
    expect(separationBlockers('gate.agree', 'anna', [request, request])).toEqual(['gate.request']);
  });

  it('leaves other persons and unrelated actions alone', () => {
    expect(separationBlockers('gate.decide', 'bert', [request])).toEqual([]);
    expect(separationBlockers('project.edit', 'anna', [request])).toEqual([]);
  });
});

describe('actorSchema', () => {
  it('accepts known roles only', () => {
    const personId = '0190f4a5-6f0e-7c3a-8b1d-2e4f5a6b7c8d';
    const membership = { organisationId: personId, role: 'cdo' };
    expect(actorSchema.safeParse({ personId, memberships: [membership] }).success).toBe(true);
    expect(
      actorSchema.safeParse({ personId, memberships: [{ ...membership, role: 'king' }] }).success,
    ).toBe(false);
  });
});
