import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { deleteDraft, draftedEvent } from './draft-project';
import { projectStatuses } from './phases';

describe('a draft', () => {
  it('begins and ends with an event', () => {
    expect(draftedEvent().changes).toEqual({ status: [null, 'draft'] });
    expect(deleteDraft('draft').changes).toEqual({ status: ['draft', null] });
  });

  it.each(projectStatuses.filter((status) => status !== 'draft'))(
    'can be deleted, which a project that is %s cannot',
    (status) => {
      expect(() => deleteDraft(status)).toThrow(
        new DomainError('rule-violated', [{ code: 'not-a-draft' }]),
      );
    },
  );
});
