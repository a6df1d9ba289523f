import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { addEvidence, replaceEvidence, type FileTrace } from './add-evidence';
import { evidenceFileLimits } from './evidence-file';

const item = { key: 'pilot.dpia' };
const id = '01999999-0000-7000-8000-000000000001';
const sha256 = 'ab'.repeat(32);
const path = `checklist/pilot.dpia/evidence/${id}`;
const file: FileTrace = { kind: 'file', name: 'Bericht.pdf', mediaType: 'x/y', size: 7, sha256 };
const place = { id, status: 'active' } as const;

describe('evidence given to an item', () => {
  it('is kept in the event as its hash, so that the content can be redacted', () => {
    expect(addEvidence(item, { kind: 'note', sha256 }, place)).toEqual({
      type: 'evidence.added',
      fieldGroup: 'evidence',
      changes: { [path]: [null, { kind: 'note', sha256 }] },
    });
  });

  it('is kept with name and size when it is a file', () => {
    expect(addEvidence(item, file, place).changes).toEqual({ [path]: [null, file] });
  });

  it.each([
    [0, 'file-empty'],
    [evidenceFileLimits.bytes + 1, 'file-too-large'],
  ])('is no file of %s bytes', (size, code) => {
    expect(() => addEvidence(item, { ...file, size }, place)).toThrow(`invalid: ${code}`);
  });

  it.each(['draft', 'paused', 'stopped', 'completed', 'archived'] as const)(
    'is refused while the project is %s',
    (status) => {
      const refusal = new DomainError('rule-violated', [{ code: 'project-not-active' }]);
      expect(() => addEvidence(item, { kind: 'note', sha256 }, { id, status })).toThrow(refusal);
      expect(() => addEvidence(item, file, { id, status })).toThrow(refusal);
    },
  );
});

describe('evidence that takes the place of another', () => {
  it('names the one it replaces', () => {
    const event = replaceEvidence(item, { id: 'before', state: 'current' }, file, place);
    expect(event).toMatchObject({
      type: 'evidence.replaced',
      changes: { [path]: [{ id: 'before' }, file] },
    });
  });

  it.each(['replaced', 'redacted'] as const)('never replaces what is %s', (state) => {
    expect(() => replaceEvidence(item, { id: 'before', state }, file, place)).toThrow(
      'rule-violated: evidence-not-current',
    );
  });
});
