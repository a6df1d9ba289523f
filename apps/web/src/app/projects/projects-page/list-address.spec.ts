import { describe, expect, it } from '@jest/globals';
import {
  activeFilters,
  addressWith,
  addressWithoutFilters,
  filterIn,
  listIn,
} from './list-address';

const bonn = '0190a0b0-0000-7000-8000-000000000001';

describe('the address of the list of projects', () => {
  it('becomes a filter', () => {
    const address = { organisation: bonn, phase: 'pilot', riskClass: 'high', search: ' Chat ' };
    expect(filterIn(address)).toEqual({
      organisation: bonn,
      phase: 'pilot',
      riskClass: 'high',
      search: 'Chat',
    });
  });

  it('is read as far as it makes sense', () => {
    const address = { organisation: 'bonn', phase: 'later', status: 'active', search: ' ', x: '1' };
    expect(filterIn(address)).toEqual({ status: 'active' });
  });

  it('holds what a figure of the overview counts', () => {
    const figure = { reach: 'district', phaseAge: 'over-12', municipality: '05314000' };
    expect(filterIn({ organisation: bonn, ...figure })).toEqual({ organisation: bonn, ...figure });
    expect(filterIn({ reach: 'world', phaseAge: '12', municipality: 'Bonn' })).toEqual({});
    expect(activeFilters(figure as ReturnType<typeof filterIn>)).toBe(3);
    expect(addressWithoutFilters).toMatchObject({ reach: null, phaseAge: null });
  });

  it('says order and place, the latest changes first where it does not', () => {
    expect(listIn({})).toEqual({ sort: '-updatedAt' });
    expect(listIn({ sort: 'title', cursor: 'abc' })).toEqual({ sort: 'title', cursor: 'abc' });
    expect(listIn({ sort: 'secret' })).toEqual({ sort: '-updatedAt' });
  });

  it('counts the filters, without the organisation', () => {
    expect(activeFilters({ organisation: bonn })).toBe(0);
    expect(activeFilters({ organisation: bonn, phase: 'pilot', search: 'Chat' })).toBe(2);
  });

  it('starts at the beginning when the selection changes', () => {
    expect(addressWith({ phase: 'pilot', search: '' })).toEqual({
      phase: 'pilot',
      search: null,
      cursor: null,
    });
    expect(addressWithoutFilters).toMatchObject({ phase: null, search: null, cursor: null });
    expect(Object.keys(addressWithoutFilters)).not.toContain('organisation');
  });
});
