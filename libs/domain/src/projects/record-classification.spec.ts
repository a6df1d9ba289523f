import { describe, expect, it } from '@jest/globals';
import { classificationRules } from '../content/classification-rules.data';
import type { ClassificationAnswers } from './classification';
import {
  classificationState,
  confirmClassification,
  recordClassification,
} from './record-classification';

const [body] = classificationRules;
if (body === undefined) throw new Error('no rules are shipped');
const rules = { version: 1, body };
const project = { status: 'active', riskClass: 'check' } as const;
const noAi: ClassificationAnswers = { 'ai-system': 'no' };
const recording = (answers: ClassificationAnswers, more: object = {}, status = project.status) =>
  recordClassification({ ...project, status }, rules, {
    version: 1,
    ruleVersion: 1,
    answers: answers as Record<string, 'yes'>,
    exemptionReason: null,
    ...more,
  });

/** Everything answered with no, apart from what is given. */
function answered(given: ClassificationAnswers): ClassificationAnswers {
  const no = Object.fromEntries(rules.body.questions.map(({ key }) => [key, 'no' as const]));
  return { ...no, 'ai-system': 'yes', ...given };
}

describe('answers of the classification aid', () => {
  it('keep what was asked and tell the class before and after', () => {
    const { answers, event } = recording({ ...noAi, profiling: 'yes' });
    expect(answers).toEqual(noAi);
    expect(event).toMatchObject({
      type: 'classification.recorded',
      fieldGroup: 'checklist',
      changes: {
        'classification/ai-act/riskClass': ['check', 'not-ai'],
        'classification/ai-act/answers': [null, noAi],
        'classification/ai-act/ruleVersion': [null, 1],
      },
    });
  });

  it.each([
    ['an answer is missing', { 'ai-system': 'yes', 'prohibited-practice': 'yes', x: 'no' }, {}],
    ['the questions are others by now', noAi, { ruleVersion: 2 }],
  ] as const)('are refused while %s', (_why, answers, more) => {
    expect(() => recording(answers, more)).toThrow(/unknown-question|other-rules/);
  });

  it('are refused with every open question, and without a reason for the exemption', () => {
    expect(() => recording({ 'ai-system': 'yes' })).toThrow(/^rule-violated(: question-open){12}$/);
    const claim = answered({ 'annex-benefits': 'yes', 'narrow-task': 'yes' });
    expect(() => recording(claim)).toThrow(/: exemption-reason-required$/);
    const reason = { exemptionReason: 'Beispiel: nur Vorprüfung.' };
    expect(recording(claim, reason)).toMatchObject({
      exemptionReason: 'Beispiel: nur Vorprüfung.',
      result: { riskClass: 'minimal', role: 'deployer' },
    });
  });

  it.each(['draft', 'stopped', 'archived'] as const)(
    'are refused on a project that is %s',
    (to) => {
      expect(() => recordClassification({ ...project, status: to }, rules, command())).toThrow(
        'not-classifiable',
      );
    },
  );
});

describe('a recorded classification', () => {
  it.each([
    ['unconfirmed', { isConfirmed: false }],
    ['confirmed', { isConfirmed: true }],
    ['recheck', { isConfirmed: true, isOutdated: true }],
    ['not-covered', { isConfirmed: true, riskClass: 'high' }],
  ] as const)('is %s', (state, more) => {
    const one = { riskClass: 'check', isOutdated: false, ...more } as const;
    expect(classificationState(one, 'check')).toBe(state);
  });

  const byFirst = { recordedBy: 'first', state: 'unconfirmed' } as const;

  it('is confirmed by a second person', () => {
    expect(confirmClassification('active', byFirst, 'second').type).toBe(
      'classification.confirmed',
    );
  });

  it.each([
    ['enterer-cannot-confirm', byFirst, 'first'],
    ['already-confirmed', { ...byFirst, state: 'confirmed' }, 'second'],
    ['answers-outdated', { ...byFirst, state: 'recheck' }, 'second'],
    ['class-not-covered', { ...byFirst, state: 'not-covered' }, 'second'],
    ['answers-superseded', { ...byFirst, state: 'superseded' }, 'second'],
  ] as const)('refuses with %s', (code, one, person) => {
    expect(() => confirmClassification('active', one, person)).toThrow(code);
  });
});

function command() {
  return {
    version: 1,
    ruleVersion: 1,
    answers: noAi as Record<string, 'no'>,
    exemptionReason: null,
  };
}
