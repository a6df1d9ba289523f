import { describe, expect, it } from '@jest/globals';
import { itemApplies, itemNeedsClarification } from './applicable-item';

const always = { condition: null };
const forSocialData = { condition: { flag: 'processesSocialData' } } as const;

describe('an item without a condition', () => {
  it('applies to every project and needs no clarification', () => {
    expect(itemApplies(always, {})).toBe(true);
    expect(itemNeedsClarification(always, {})).toBe(false);
  });
});

describe('an item for social and tax data', () => {
  it('applies when the project says yes', () => {
    const flags = { processesSocialData: true };
    expect(itemApplies(forSocialData, flags)).toBe(true);
    expect(itemNeedsClarification(forSocialData, flags)).toBe(false);
  });

  it('does not apply when the project says no, whatever else it says', () => {
    const flags = { processesSocialData: false, processesPersonalData: true };
    expect(itemApplies(forSocialData, flags)).toBe(false);
    expect(itemNeedsClarification(forSocialData, flags)).toBe(false);
  });

  it.each([{ processesSocialData: null }, {}])('applies until it is clarified: %j', (flags) => {
    expect(itemApplies(forSocialData, flags)).toBe(true);
    expect(itemNeedsClarification(forSocialData, flags)).toBe(true);
  });
});
