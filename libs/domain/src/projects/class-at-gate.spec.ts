import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { riskClasses, type RiskClass } from '../catalogue/risk-class';
import { classAtGate, isForbiddenByAnswers } from './class-at-gate';

const one = (riskClass: RiskClass, isConfirmed = false, isOutdated = false) => ({
  riskClass,
  isConfirmed,
  isOutdated,
});

describe('a practice that the answers call prohibited', () => {
  it.each([
    ['as soon as one person says so', true, [one('prohibited')]],
    ['once a second person agrees', true, [one('prohibited', true)]],
    ['also after milder answers that were confirmed', true, [one('prohibited'), one('high', true)]],
    ['until a second person confirms the newer answers', true, [one('minimal'), one('prohibited')]],
    [
      'however often one person answers anew',
      true,
      [one('minimal'), one('not-ai'), one('prohibited', true)],
    ],
    ['no longer with newer answers confirmed', false, [one('minimal', true), one('prohibited')]],
    [
      'no longer either when they are answered again after that',
      false,
      [one('high'), one('minimal', true), one('prohibited', true)],
    ],
    ['never where they say otherwise', false, [one('minimal')]],
    ['never where nobody answered', false, []],
  ])('is forbidden %s: %j', (_when, isForbidden, classifications) => {
    expect(isForbiddenByAnswers(classifications)).toBe(isForbidden);
  });

  it('stays forbidden whatever one person answers afterwards', () => {
    const answered = fc.array(
      fc.record({
        riskClass: fc.constantFrom(...riskClasses),
        isConfirmed: fc.constant(false),
      }),
    );
    fc.assert(
      fc.property(answered, fc.boolean(), (later, isConfirmed) => {
        expect(isForbiddenByAnswers([...later, one('prohibited', isConfirmed)])).toBe(true);
      }),
    );
  });
});

describe('what a gate is told of the answers', () => {
  it('is what the latest ones lead to, and whether a substantial change came after them', () => {
    const outdated = one('minimal', true, true);
    expect(classAtGate([outdated])).toEqual({
      riskClass: 'minimal',
      isForbidden: false,
      isOutdated: true,
    });
    expect(classAtGate([one('minimal'), outdated]).isOutdated).toBe(false);
    expect(classAtGate([])).toEqual({ riskClass: null, isForbidden: false, isOutdated: false });
  });
});
