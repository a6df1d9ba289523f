import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { UseCase } from '../catalogue/use-case';
import { useCases } from '../content/use-cases.data';
import { emptyProjectFields, projectFieldsSchema, type ProjectField } from './project-fields';
import { proposalToApply, proposeFromUseCase } from './use-case-proposal';

const chatbot = useCaseOf('chatbot-citizen');

describe('a use case', () => {
  it('proposes department, risk class, data, oversight and the flags of the checklist', () => {
    expect(proposeFromUseCase(chatbot, 3)).toEqual({
      useCase: { key: 'chatbot-citizen', version: 3 },
      department: 'citizen-services',
      riskClass: 'transparency',
      dataCategories: ['inquiry-text', 'technical-logs'],
      oversightLevel: 'hitl-1',
      processesPersonalData: true,
      processesSocialData: false,
      dpiaRequired: null,
      citizenFacing: true,
      hasUserInterface: true,
    });
  });

  it.each(useCases.map(({ key }) => key))('proposes only what a project can hold: %s', (key) => {
    const proposal = proposeFromUseCase(useCaseOf(key), 1);
    expect(projectFieldsSchema.exactPartial().parse(proposal)).toEqual(proposal);
  });
});

describe('a proposal for a draft', () => {
  const proposal = proposeFromUseCase(chatbot, 1);

  it('fills everything when nothing was entered', () => {
    expect(proposalToApply(emptyProjectFields, proposal, null)).toEqual(proposal);
  });

  it('leaves alone what somebody entered', () => {
    const fields = { ...emptyProjectFields, department: 'it' as const, citizenFacing: false };
    const applied = proposalToApply(fields, proposal, null);
    expect(applied).not.toHaveProperty('department');
    expect(applied).not.toHaveProperty('citizenFacing');
    expect(applied).toHaveProperty('riskClass', 'transparency');
  });

  it('takes the place of what an earlier use case proposed', () => {
    const earlier = proposeFromUseCase(useCaseOf(otherThan('chatbot-citizen')), 1);
    const fields = { ...emptyProjectFields, ...earlier, riskClass: 'high' as const };
    const applied = proposalToApply(fields, proposal, earlier);
    expect(applied).toHaveProperty('department', 'citizen-services');
    expect(applied).not.toHaveProperty('riskClass');
  });

  it('never overwrites an entered value, whatever was entered and proposed', () => {
    const anyUseCase = fc.constantFrom(...useCases);
    const fields = Object.keys(proposal) as ProjectField[];
    fc.assert(
      fc.property(
        anyUseCase,
        anyUseCase,
        anyUseCase,
        fc.subarray(fields),
        (now, before, typed, kept) => {
          const earlier = proposeFromUseCase(before, 1);
          const own = proposeFromUseCase(typed, 2);
          const entered = Object.fromEntries(kept.map((field) => [field, own[field]]));
          const current = { ...emptyProjectFields, ...earlier, ...entered };
          const next = proposeFromUseCase(now, 1);
          const after = { ...current, ...proposalToApply(current, next, earlier) };
          for (const field of fields) {
            const wasEntered =
              !same(current[field], earlier[field]) &&
              !same(current[field], emptyProjectFields[field]);
            expect(after[field]).toEqual(wasEntered ? current[field] : next[field]);
          }
        },
      ),
    );
  });
});

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function useCaseOf(key: string): UseCase {
  const found = useCases.find((useCase) => useCase.key === key);
  if (found === undefined) throw new Error(`No use case ${key}`);
  return found;
}

function otherThan(key: string): string {
  return (
    useCases.find((useCase) => useCase.key !== key && useCase.department.key !== 'it')?.key ?? ''
  );
}
