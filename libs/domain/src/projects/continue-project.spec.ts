import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { continueProject } from './continue-project';
import { projectStatuses } from './phases';
import { emptyProjectFields, type ProjectFields } from './project-fields';

const fields: ProjectFields = {
  ...emptyProjectFields,
  title: 'Beispiel: Auskunft rund um die Uhr',
  useCase: { key: 'chatbot-citizen', version: 1 },
  problem: 'Anrufe bleiben liegen.',
  dataCategories: ['contact-data'],
  riskClass: 'transparency',
  dpiaRequired: true,
  plannedPilot: { start: '2026-01-01', end: '2026-06-30' },
  estimatedTotalCents: 1_250_000,
};

describe('a project that continues another', () => {
  it('takes over what the other was about, and nothing that was planned, counted or judged', () => {
    const { changes } = continueProject({ status: 'stopped', number: 'BN-2026-014', fields });
    expect(changes).toMatchObject({
      title: fields.title,
      useCase: fields.useCase,
      problem: fields.problem,
      dataCategories: fields.dataCategories,
    });
    const anew = ['riskClass', 'dpiaRequired', 'plannedPilot', 'estimatedTotalCents'];
    expect(Object.keys(changes).filter((field) => anew.includes(field))).toEqual([]);
  });

  it('names the other in the event of its draft', () => {
    const { event } = continueProject({ status: 'archived', number: 'BN-2026-014', fields });
    expect(event).toEqual({
      type: 'project.drafted',
      fieldGroup: 'profile',
      changes: { status: [null, 'draft'], continues: [null, 'BN-2026-014'] },
    });
  });

  it.each(projectStatuses)('is possible exactly when the other has ended: %s', (status) => {
    const act = () => continueProject({ status, number: null, fields });
    if (status === 'stopped' || status === 'archived') expect(act).not.toThrow();
    else expect(act).toThrow(DomainError);
  });
});
