import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldGroups, type FieldGroup } from '../access/field-groups';
import { readableGroups } from '../access/permits';
import { roles, type Role } from '../access/roles';
import { closedVisibility, visibilityOpenedTo } from '../access/visibility';
import { eventTypes } from '../audit/audit-event';
import { listenerKey, messageFor, type LiveEvent } from './message-for';

const bonn = '019a0000-0000-7000-8000-000000000001';
const alfter = '019a0000-0000-7000-8000-000000000002';
const projectId = '019a0000-0000-7000-8000-000000000003';

function holding(role: Role, organisationId = bonn) {
  return { memberships: [{ organisationId, role }] };
}

function anEvent(change: Partial<LiveEvent> = {}): LiveEvent {
  const event = { organisationId: bonn, projectId, version: 7, fieldGroup: 'profile' } as const;
  return {
    ...event,
    type: 'project.changed',
    changes: {},
    paths: [],
    visibility: closedVisibility,
    releasedTo: [],
    ...change,
  };
}

describe('who works on a project', () => {
  it('is told what happened and where, and nothing of the new state', () => {
    expect(messageFor(holding('it-coordinator'), anEvent())).toEqual({
      kind: 'changed',
      organisationId: bonn,
      projectId,
      fieldGroup: 'profile',
      type: 'project.changed',
      version: 7,
    });
  });

  it('is told nothing of a group hidden from their role', () => {
    const event = anEvent({ fieldGroup: 'economics' });
    expect(messageFor(holding('data-protection-officer'), event)).toBeNull();
    expect(messageFor(holding('treasurer'), event)).not.toBeNull();
  });

  it('is told nothing that names an item of a checklist they do not know', () => {
    const event = anEvent({ fieldGroup: 'people', type: 'checklist-item.changed' });
    expect(messageFor(holding('organisation-admin'), event)).toBeNull();
    expect(messageFor(holding('it-coordinator'), event)).not.toBeNull();
  });

  it('is told that a deleted draft is gone', () => {
    const event = anEvent({ type: 'project.draft-deleted' });
    expect(messageFor(holding('cdo'), event)).toEqual({ kind: 'gone', projectId });
  });
});

describe('somebody from elsewhere', () => {
  it('is told nothing, whatever they are at home', () => {
    const listeners = roles.map((role) => holding(role, alfter));
    const events = eventTypes.flatMap((type) => [
      anEvent({ type }),
      anEvent({ type, projectId: null }),
    ]);
    const told = listeners.flatMap((one) => events.map((event) => messageFor(one, event)));
    expect(told.filter((message) => message !== null)).toEqual([]);
  });
});

describe('somebody from elsewhere, about a project open to the network', () => {
  const neighbour = holding('it-coordinator', alfter);
  const opened = visibilityOpenedTo('network');
  const about = (change: Partial<LiveEvent>) =>
    messageFor(neighbour, anEvent({ visibility: opened, ...change }));

  it('is told of the profile, without the number of the event', () => {
    expect(about({})).toMatchObject({ kind: 'changed', type: 'project.changed', version: null });
  });

  it('is told that something changed where only a summary is open', () => {
    const decided = about({ fieldGroup: 'decisions', type: 'gate.decided' });
    expect(decided).toMatchObject({ type: 'project.changed', fieldGroup: 'decisions' });
    expect(about({ fieldGroup: 'decisions', type: 'gate.agreed' })).toBeNull();
  });

  it.each<FieldGroup>(['economics', 'opinions', 'evidence', 'people'])(
    'is told nothing of what is closed: %s',
    (fieldGroup) => {
      expect(about({ fieldGroup })).toBeNull();
    },
  );

  it('is not told that the status was confirmed, because they do not read when', () => {
    expect(about({ type: 'status.confirmed', paths: ['confirmedAt'] })).toBeNull();
    expect(messageFor(holding('cdo'), anEvent({ type: 'status.confirmed' }))).not.toBeNull();
  });

  it('is told of an item only when the counts they read may be others', () => {
    const type = 'checklist-item.changed';
    const item = 'checklist/needs-analysis.reuse-check';
    const edited = (...fields: string[]) =>
      about({ fieldGroup: 'checklist', type, paths: fields.map((field) => `${item}/${field}`) });
    expect(edited('dueOn', 'reason')).toBeNull();
    expect(edited('dueOn', 'state')).toMatchObject({ type: 'project.changed', version: null });
    expect(about({ fieldGroup: 'checklist', type: 'checklist.opened' })).not.toBeNull();
  });

  it('is told of an answer only when they read it: without any membership the summary', () => {
    const visibility = visibilityOpenedTo('public');
    const changed = (...paths: string[]) =>
      messageFor({ memberships: [] }, anEvent({ visibility, paths }));
    expect(changed('riskClass', 'problem', 'plannedPilot')).toBeNull();
    expect(changed('riskClass', 'title')).toMatchObject({ type: 'project.changed' });
    const phase = anEvent({ visibility, type: 'project.phase-entered', paths: ['phase'] });
    expect(messageFor({ memberships: [] }, phase)).not.toBeNull();
  });

  it('is told of the money once it was opened', () => {
    const visibility = { ...opened, economics: 'network' } as const;
    const paths = ['estimatedTotalCents'];
    expect(about({ visibility, fieldGroup: 'economics', paths })).not.toBeNull();
  });

  it('is told nothing without any membership', () => {
    expect(messageFor({ memberships: [] }, anEvent({ visibility: opened }))).toBeNull();
  });
});

describe('a project that is opened or closed', () => {
  const neighbour = holding('it-coordinator', alfter);
  const opened = visibilityOpenedTo('network');
  const type = 'visibility.changed';

  it('comes for those who could not see it', () => {
    const changes = { 'visibility/profile': ['internal', 'network'] } as const;
    const event = anEvent({ type, visibility: opened, changes });
    expect(messageFor(neighbour, event)).toMatchObject({ type: 'project.changed', version: null });
    expect(messageFor(holding('cdo'), event)).toMatchObject({ type, version: 7 });
  });

  it('is gone for those who cannot see it any more', () => {
    const changes = { 'visibility/profile': ['network', 'internal'] } as const;
    const event = anEvent({ type, changes });
    expect(messageFor(neighbour, event)).toEqual({ kind: 'gone', projectId });
    expect(messageFor(holding('cdo'), event)).toMatchObject({ kind: 'changed' });
  });

  it('says nothing to those for whom nothing is different', () => {
    const visibility = { ...opened, profile: 'public' } as const;
    const changes = { 'visibility/profile': ['network', 'public'] } as const;
    expect(messageFor(neighbour, anEvent({ type, visibility, changes }))).toBeNull();
  });
});

describe('what an organisation lays down', () => {
  const limit = anEvent({ projectId: null, fieldGroup: 'decisions', type: 'value-limit.set' });

  it('is told to every member', () => {
    expect(messageFor(holding('staff-council'), limit)).toMatchObject({
      kind: 'changed',
      projectId: null,
    });
  });

  it('is told only to those who read people when it is about people', () => {
    const people = { ...limit, fieldGroup: 'people' as const };
    expect(messageFor(holding('organisation-admin'), people)).not.toBeNull();
    expect(messageFor(holding('council-office'), people)).toBeNull();
  });
});

describe('what is told of a project', () => {
  it('is never about a group that the listener does not read', () => {
    const some = <T>(from: readonly T[]) => fc.constantFrom(...from);
    const memberships = fc.array(
      fc.record({ organisationId: some([bonn, alfter]), role: some(roles) }),
    );
    const event = fc.record({ fieldGroup: some(fieldGroups), type: some(eventTypes) });
    fc.assert(
      fc.property(memberships, event, (held, happened) => {
        const message = messageFor({ memberships: held }, anEvent(happened));
        const readable: ReadonlySet<FieldGroup> = readableGroups(
          { personId: '', memberships: held },
          { organisationId: bonn },
        );
        if (message !== null) expect(readable).toContain(happened.fieldGroup);
      }),
    );
  });
});

describe('the key of a listener', () => {
  const [one, other] = [holding('cdo'), holding('auditor', alfter)];

  it('is the same for the same memberships in another order', () => {
    const both = [...one.memberships, ...other.memberships];
    const key = listenerKey({ memberships: both });
    expect(listenerKey({ memberships: [...both].reverse() })).toBe(key);
    expect(listenerKey({ memberships: [...both, ...one.memberships] })).toBe(key);
  });

  it('is another for another role or another place', () => {
    const keys = [one, other, holding('cdo', alfter), { memberships: [] }].map(listenerKey);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('who manages the network', () => {
  const place = { projectId: null, fieldGroup: 'people', visibility: null } as const;
  const network = holding('network-admin', alfter);

  it('is told of their own people and of all organisations', () => {
    const own = anEvent({ ...place, organisationId: alfter, type: 'invitation.accepted' });
    expect(messageFor(network, own)).toMatchObject({ type: 'invitation.accepted' });
    for (const type of ['organisation.created', 'organisation.changed'] as const) {
      expect(messageFor(network, anEvent({ ...place, type }))).toMatchObject({ type });
      expect(messageFor(holding('cdo', alfter), anEvent({ ...place, type }))).toBeNull();
    }
  });

  it('is told nothing of the people of others', () => {
    expect(messageFor(network, anEvent({ ...place, type: 'membership.granted' }))).toBeNull();
  });
});

describe('who reads released projects alone', () => {
  const council = holding('staff-council');
  const gone = { kind: 'gone', projectId };

  it('is told of their groups as long as it is released to them', () => {
    const event = anEvent({ releasedTo: ['staff-council'] });
    expect(messageFor(council, event)).toMatchObject({ kind: 'changed', version: 7 });
    expect(messageFor(council, { ...event, fieldGroup: 'people' })).toBeNull();
    expect(messageFor(council, anEvent({ releasedTo: ['equality-and-inclusion'] }))).toBeNull();
  });

  it('is told that it is gone when the release to them ends, and of no other', () => {
    const ended = (role: string) =>
      anEvent({
        type: 'participation.ended',
        fieldGroup: 'opinions',
        changes: { [`participation/${role}`]: [true, false] },
      });
    expect(messageFor(council, ended('staff-council'))).toEqual(gone);
    expect(messageFor(council, ended('equality-and-inclusion'))).toBeNull();
    expect(messageFor(holding('it-coordinator', alfter), ended('staff-council'))).toBeNull();
    expect(messageFor(holding('cdo'), ended('staff-council'))).toMatchObject({ kind: 'changed' });
  });
});
