import { describe, expect, it } from '@jest/globals';
import { bodyOf, draftOf, emptyOwnItem } from './own-item-draft';

describe('the form of an own item', () => {
  it('sends no English where there is none, and gives it back empty', () => {
    const body = bodyOf({ ...emptyOwnItem, de: 'Beispiel', en: ' ' });
    expect(body).toMatchObject({ de: 'Beispiel', en: null, evidenceEn: null });
    expect(draftOf('pilot', body)).toMatchObject({ checklist: 'pilot', en: '', evidenceEn: '' });
  });

  it('sends nothing that its obligation hides', () => {
    const filled = { ...emptyOwnItem, flag: 'hasFunding' as const, gateBlocking: true };
    expect(bodyOf({ ...filled, obligation: 'conditional' })).toMatchObject({
      flag: 'hasFunding',
      gateBlocking: true,
    });
    expect(bodyOf({ ...filled, obligation: 'always' }).flag).toBeNull();
    expect(bodyOf({ ...filled, obligation: 'recommended' })).toMatchObject({
      flag: null,
      gateBlocking: false,
    });
  });
});
