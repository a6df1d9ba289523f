import { describe, expect, it } from '@jest/globals';
import { fieldGroups } from '../access/field-groups';
import { seenSections, snapshotSectionsSchema, type SnapshotSections } from './snapshot-sections';

const id = '0193a5f0-0000-7000-8000-000000000001';
const person = '0193a5f0-0000-7000-8000-00000000000a';
const at = '2026-11-26T09:00:00.000Z';

const sections: SnapshotSections = {
  waivers: {
    schemaVersion: 1,
    body: [
      {
        id,
        itemKey: 'pilot.dpia',
        state: 'granted',
        reason: 'Beispiel: keine Personendaten',
        requestedAt: at,
        requestedBy: { id: person, role: 'it-coordinator' },
        decision: { at, by: { id: person, role: 'cdo' }, note: '' },
      },
    ],
  },
  risks: { schemaVersion: 1, body: { risks: [], openIncidents: [] } },
  opinions: { schemaVersion: 1, body: [] },
  classification: { schemaVersion: 1, body: null },
};

describe('the sections of a snapshot', () => {
  it('are read back as they were kept, and may be missing in old decisions', () => {
    expect(snapshotSectionsSchema.parse(sections)).toEqual(sections);
    expect(snapshotSectionsSchema.parse({})).toEqual({});
  });

  it('are not read in a version that nobody knows', () => {
    const unknown = { opinions: { schemaVersion: 2, body: [] } };
    expect(snapshotSectionsSchema.safeParse(unknown).success).toBe(false);
  });

  it('name roles and no persons where they are shown', () => {
    const groups = new Set(fieldGroups);
    const seen = seenSections(sections, { groups, isInside: true });
    expect(JSON.stringify(seen)).not.toContain(person);
    expect(seen.waivers?.[0]?.decision?.by).toEqual({ role: 'cdo' });
    expect(seen).toHaveProperty('classification', null);
    expect(seen).not.toHaveProperty('consents');
  });

  it('are absent for readers of other groups', () => {
    const opinionsOnly = { groups: new Set(['decisions', 'opinions'] as const), isInside: true };
    expect(Object.keys(seenSections(sections, opinionsOnly))).toEqual(['opinions']);
  });

  it('keep risks inside the organisation, however far the checklist is open', () => {
    const groups = new Set(['decisions', 'checklist'] as const);
    expect(Object.keys(seenSections(sections, { groups, isInside: false }))).toEqual([
      'waivers',
      'classification',
    ]);
  });
});
