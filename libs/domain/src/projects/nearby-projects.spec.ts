import { describe, expect, it } from '@jest/globals';
import { listNearbyProjectsSchema, summariseNearby, type NearbyProject } from './nearby-projects';

const alfter = { ags: '05382004', name: 'Alfter' };
const row: NearbyProject = {
  id: '019a0000-0000-7000-8000-000000000001',
  title: 'Beispiel',
  organisation: { id: '019a0000-0000-7000-8000-000000000002', kind: 'municipality', ...alfter },
  department: null,
  status: 'active',
  phase: 'pilot',
  isExample: true,
  reasons: ['neighbour'],
};

describe('what is going on nearby', () => {
  it('has the total of all towns, also where more projects are there than rows', () => {
    const { limit } = listNearbyProjectsSchema.parse({});
    const shown = Array.from({ length: limit }, () => row);
    const towns = [
      { ...alfter, count: limit + 9 },
      { ags: '05382016', name: 'Hennef', count: 5 },
    ];
    const nearby = summariseNearby(shown, towns);
    expect(nearby.items).toHaveLength(20);
    expect(nearby.towns).toEqual(towns);
    expect(nearby.total).toBe(34);
  });

  it('has nothing where no town has anything', () => {
    expect(summariseNearby([], [])).toEqual({ items: [], towns: [], total: 0 });
  });
});
