import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemApplies } from '../catalogue/applicable-item';
import { projectFlags, type ProjectFlag } from '../catalogue/project-flag';
import { riskClasses } from '../catalogue/risk-class';
import { fieldBehindFlag, flagsOfProject } from '../projects/flags-of-project';
import { isAboveCouncilLimit } from '../projects/gate-authority';
import { emptyProjectFields, type ProjectFields } from '../projects/project-fields';
import { isTask, taskReference, taskRulesOf } from './task-rules';

const words = { de: 'Beispiel', en: 'Example' };
const item = (key: string, flag: ProjectFlag | null, setBy: 'g1' | null = null) => ({
  key,
  setBy,
  condition: flag === null ? null : { ...words, flag },
  ...words,
});
const conditional = projectFlags.map((flag) => item(`pilot.${flag}`, flag));
const list = {
  version: 3,
  body: { key: 'pilot', items: [...conditional, item('pilot.plan', null)] },
};
const rules = taskRulesOf([list]);

const openYesNo = fc.constantFrom(null, true, false);
const cents = fc.option(fc.integer({ min: 0, max: 10 }));
const anyFields: fc.Arbitrary<ProjectFields> = fc
  .record({
    processesPersonalData: openYesNo,
    processesSocialData: openYesNo,
    dpiaRequired: openYesNo,
    citizenFacing: openYesNo,
    hasUserInterface: openYesNo,
    isShared: openYesNo,
    hasFunding: openYesNo,
    riskClass: fc.constantFrom(null, ...riskClasses),
    estimatedTotalCents: cents,
  })
  .map((answers) => ({ ...emptyProjectFields, ...answers }));

describe('whether an item is a task', () => {
  it('follows from the one answer it hangs on, exactly as from the whole project', () => {
    fc.assert(
      fc.property(anyFields, cents, (fields, limit) => {
        const flags = flagsOfProject(
          fields,
          isAboveCouncilLimit(fields.estimatedTotalCents, limit),
        );
        for (const template of conditional) {
          const answer = fields[fieldBehindFlag[template.condition?.flag ?? 'isShared']];
          const text = answer === null ? null : String(answer);
          const judged = isTask(rules, taskReference(template.key, 3), text, limit);
          expect(judged).toBe(itemApplies(template, flags));
        }
      }),
    );
  });

  it('needs no answer where the item always applies', () => {
    expect(isTask(rules, 'pilot.plan@3', null, null)).toBe(true);
    expect(rules.asks.has('pilot.plan@3')).toBe(false);
  });

  it('is no where the pinned version does not know the item', () => {
    expect(isTask(rules, 'pilot.plan@2', null, null)).toBe(false);
  });

  it('is no where a decision sets the item, in every version', () => {
    const decided = {
      version: 1,
      body: { key: 'pilot', items: [item('pilot.decision', null, 'g1')] },
    };
    const later = { version: 2, body: { key: 'pilot', items: [item('pilot.plan', null, 'g1')] } };
    const both = taskRulesOf([list, decided, later]);
    expect(isTask(both, 'pilot.decision@1', null, null)).toBe(false);
    expect(isTask(both, 'pilot.plan@2', null, null)).toBe(false);
    expect(isTask(both, 'pilot.plan@3', null, null)).toBe(true);
    expect(both.nobodysTask).toEqual(['pilot.decision']);
  });
});
