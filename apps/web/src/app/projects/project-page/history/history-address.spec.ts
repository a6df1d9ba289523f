import { describe, expect, it } from '@jest/globals';
import { fieldGroups } from '@ki-kompass/domain';
import {
  activeChoices,
  addressWithoutFilters,
  endsBeforeItBegins,
  filterOf,
  wishIn,
} from './history-address';

const person = '0190a0b0-0000-7000-8000-000000000001';

describe('the address of the history', () => {
  it('says what is looked for', () => {
    const address = { group: 'economics', role: 'treasurer', person, from: '2026-03-01' };
    expect(wishIn(address, fieldGroups)).toEqual(address);
    expect(wishIn({}, fieldGroups)).toEqual({});
  });

  it('is read as far as it makes sense', () => {
    const address = {
      group: 'money',
      role: 'king',
      person: 'kim',
      from: '2026-02-30',
      to: '2026-03-01',
    };
    expect(wishIn(address, fieldGroups)).toEqual({ to: '2026-03-01' });
  });

  it('leaves out what the reader does not read, so that a link shows them the rest', () => {
    const address = { group: 'economics', person, role: 'treasurer' };
    expect(wishIn(address, ['profile', 'decisions'])).toEqual({ role: 'treasurer' });
    expect(wishIn({ group: 'decisions' }, ['profile', 'decisions'])).toEqual({
      group: 'decisions',
    });
  });

  it('asks without an end that lies before the beginning, and says that it does', () => {
    const backwards = wishIn({ from: '2026-03-02', to: '2026-03-01' }, fieldGroups);
    expect(backwards).toEqual({ from: '2026-03-02', to: '2026-03-01' });
    expect(endsBeforeItBegins(backwards)).toBe(true);
    expect(filterOf(backwards)).toEqual({ from: '2026-03-02' });

    const oneDay = { from: '2026-03-02', to: '2026-03-02' };
    expect(endsBeforeItBegins(oneDay)).toBe(false);
    expect(filterOf(oneDay)).toEqual(oneDay);
  });

  it('counts the choices of the bar, without the person from the list', () => {
    expect(activeChoices({})).toBe(0);
    expect(activeChoices({ group: 'people', person, from: '2026-03-02' })).toBe(2);
  });

  it('is empty after a reset, whatever was looked for', () => {
    expect(addressWithoutFilters).toEqual({
      group: null,
      role: null,
      person: null,
      from: null,
      to: null,
    });
  });
});
