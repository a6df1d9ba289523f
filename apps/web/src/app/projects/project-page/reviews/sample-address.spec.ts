import { describe, expect, it } from '@jest/globals';
import { convertToParamMap } from '@angular/router';
import { addressOfSample, sampleInAddress } from './sample-address';

describe('a sample in the address (US-28)', () => {
  it('comes back as it was written', () => {
    const wish = { seed: 0, size: 5, from: '2026-01-01', asOf: '2026-11-22T10:00:00.000Z' };
    expect(sampleInAddress(convertToParamMap(addressOfSample(wish)))).toEqual(wish);
  });

  it.each([
    {},
    { startwert: '7' },
    { startwert: '', umfang: '5' },
    { startwert: 'x', umfang: '5' },
    { startwert: '7', umfang: '501' },
    { startwert: '7', umfang: '5', von: 'gestern' },
  ])('is none where it cannot be drawn: %p', (query) => {
    expect(sampleInAddress(convertToParamMap(query))).toBeUndefined();
  });
});
