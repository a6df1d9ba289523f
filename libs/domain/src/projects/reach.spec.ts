import { expect, it } from '@jest/globals';
import { reachLevelsOf } from './reach';

it('gives a district and a region to those that have a place in the register', () => {
  expect(reachLevelsOf.municipality).toEqual(['own', 'district', 'region', 'network']);
  expect(reachLevelsOf.district).toEqual(['own', 'district', 'region', 'network']);
  expect(reachLevelsOf.partner).toEqual(['own', 'network']);
  expect(reachLevelsOf.network).toEqual(['own', 'network']);
});
