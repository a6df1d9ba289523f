import { describe, expect, it } from '@jest/globals';
import { classificationRules } from '../content/classification-rules.data';
import type { QuestionKind } from '../catalogue/classification-rules';
import { isStricterClass } from '../catalogue/risk-class';
import type { ClassificationAnswer, ClassificationAnswers } from './classification';
import { classify, isUnanswered } from './classify';

const [shipped] = classificationRules;
const rulesOf = (kinds: readonly (readonly [string, QuestionKind])[]) => ({
  questions: kinds.map(([key, kind]) => ({
    key,
    kind,
    de: key,
    en: key,
    whyDe: key,
    whyEn: key,
    hintDe: key,
    hintEn: key,
    legalBasis: ['ai-act-3'],
  })),
});

/** One question of each kind, and a second where several count together. */
const rules = rulesOf([
  ['ai', 'ai-system'],
  ['banned', 'prohibited'],
  ['benefits', 'annex-iii'],
  ['staff', 'annex-iii'],
  ['profiling', 'profiling'],
  ['narrow', 'exemption'],
  ['talks', 'transparency'],
  ['own', 'provider'],
]);
/** The role follows from a question of its own, which no class depends on. */
const keys = rules.questions.map(({ key }) => key).filter((key) => key !== 'own');
const because = 'Beispiel: nur eine Vorprüfung.';
const plain: ClassificationAnswers = {
  ai: 'yes',
  banned: 'no',
  benefits: 'no',
  staff: 'no',
  talks: 'no',
  own: 'no',
};
const classOf = (answers: ClassificationAnswers, reason: string | null = because) =>
  classify({ ...plain, ...answers }, rules, reason).riskClass;

/** Every combination of the three answers and none. */
function* everyAnswer(): Generator<ClassificationAnswers> {
  const values: readonly (ClassificationAnswer | undefined)[] = ['yes', 'no', 'unsure', undefined];
  for (let number = 0; number < values.length ** keys.length; number += 1) {
    const answers: Partial<Record<string, ClassificationAnswer>> = {};
    keys.forEach((key, place) => {
      const value = values[Math.floor(number / values.length ** place) % values.length];
      if (value !== undefined) answers[key] = value;
    });
    yield answers;
  }
}

describe('the class under the AI Act', () => {
  it.each([
    ['minimal', {}],
    ['not-ai', { ai: 'no', banned: 'yes', benefits: 'yes' }],
    ['check', { ai: 'unsure' }],
    ['prohibited', { banned: 'yes', benefits: 'yes', profiling: 'yes' }],
    ['check', { banned: 'unsure' }],
    ['high', { benefits: 'yes', profiling: 'no', narrow: 'no' }],
    ['high', { benefits: 'yes', profiling: 'no', narrow: 'unsure' }],
    ['high', { benefits: 'yes', profiling: 'unsure' }],
    ['high-check', { benefits: 'unsure', profiling: 'no', narrow: 'no' }],
    ['high', { benefits: 'unsure', profiling: 'yes' }],
    ['minimal', { benefits: 'yes', profiling: 'no', narrow: 'yes' }],
    ['transparency', { benefits: 'yes', profiling: 'no', narrow: 'yes', talks: 'yes' }],
    ['transparency', { talks: 'yes' }],
    ['transparency', { talks: 'unsure' }],
  ] as const)('is %s for %j', (expected, answers) => {
    expect(classOf(answers)).toBe(expected);
  });

  it('holds its rules for every combination of answers', () => {
    const broken: string[] = [];
    for (const answers of everyAnswer()) {
      const { riskClass, asked, exemption } = classify(answers, rules, because);
      const is = (key: string, value: ClassificationAnswer) =>
        asked.includes(key) && answers[key] === value;
      const mayBeHigh = (['benefits', 'staff'] as const).some(
        (key) => is(key, 'yes') || is(key, 'unsure'),
      );
      const expectThat = (rule: string, holds: boolean) => {
        if (!holds && broken.length < 5)
          broken.push(`${rule}: ${JSON.stringify(answers)} → ${riskClass}`);
      };
      if (is('banned', 'yes')) expectThat('prohibited wins', riskClass === 'prohibited');
      if (is('profiling', 'yes') && mayBeHigh) expectThat('profiling', riskClass === 'high');
      if (!is('profiling', 'no')) expectThat('exemption', exemption !== 'holds');
      for (const key of asked.filter((one) => keys.includes(one))) {
        const known = classify({ ...answers, [key]: 'no' }, rules, because).riskClass;
        for (const unknown of [{ [key]: 'unsure' as const }, without(key)]) {
          const open = classify({ ...answers, ...unknown }, rules, because).riskClass;
          expectThat(`unknown ${key}`, !isStricterClass(known, open));
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('needs a reason for the exemption', () => {
    const claim = { benefits: 'yes', profiling: 'no', narrow: 'yes' } as const;
    for (const missing of [null, ' ']) expect(classOf(claim, missing)).toBe('high');
    expect(classify({ ...plain, ...claim }, rules, null).exemption).toBe('needs-reason');
  });
});

describe('the questions of the classification aid', () => {
  it('ask only what can still change the result', () => {
    expect(classify({ ai: 'no' }, rules, null).asked).toEqual(['ai']);
    expect(classify({ ai: 'yes', banned: 'yes' }, rules, null).asked).toEqual(['ai', 'banned']);
    expect(classify(plain, rules, null).asked).not.toContain('profiling');
    const profiled = { ...plain, staff: 'unsure', profiling: 'yes' } as const;
    expect(classify(profiled, rules, null).asked).not.toContain('narrow');
    expect(classify({ ...plain, staff: 'unsure' }, rules, null).openQuestions).toEqual([
      'profiling',
      'narrow',
    ]);
  });

  it('have no result to tell until the first is answered', () => {
    expect(isUnanswered(classify({}, rules, null))).toBe(true);
    expect(isUnanswered(classify({ ai: 'unsure' }, rules, null))).toBe(false);
    expect(isUnanswered(classify({ ai: 'no' }, rules, null))).toBe(false);
  });

  it('count like "unsure" while they are open', () => {
    expect(shipped && classify({}, shipped, null)).toMatchObject({
      riskClass: 'high-check',
      role: null,
    });
  });

  it('tell the role and why', () => {
    expect(classify({ ...plain, own: 'yes' }, rules, null)).toMatchObject({
      role: 'provider',
      because: [{ code: 'minimal' }, { code: 'provider', question: 'own' }],
    });
    expect(classify(plain, rules, null).role).toBe('deployer');
    expect(classify({ ...plain, own: 'unsure' }, rules, null).role).toBeNull();
    expect(classify({ ai: 'no' }, rules, null).role).toBeNull();
  });
});

function without(key: string): Partial<Record<string, undefined>> {
  return { [key]: undefined };
}
