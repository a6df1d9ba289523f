import { describe, expect, it } from '@jest/globals';
import { detailSentence } from './detail-sentence';

describe('a reason of the API as a sentence', () => {
  it('names the role in the language of the screen', () => {
    const detail = { code: 'role-held-already', field: 'roles', params: { role: 'treasurer' } };
    expect(detailSentence(detail, 'de')).toBe('Diese Person hat die Rolle schon: Kämmerei.');
    expect(detailSentence(detail, 'en')).toContain('Treasury');
  });

  it('is more exact where a field has words of its own', () => {
    const tooFew = { code: 'too-small', params: { minimum: 1 } };
    expect(detailSentence({ ...tooFew, field: 'roles' }, 'de')).toContain('mindestens eine Rolle');
    expect(detailSentence({ ...tooFew, field: 'newPerson.password' }, 'de')).toContain(
      'mindestens 1 Zeichen',
    );
  });

  it('says something also for a code that is new to this page', () => {
    expect(detailSentence({ code: 'brand-new' }, 'de')).toBe('Diese Angabe passt nicht.');
  });
});
