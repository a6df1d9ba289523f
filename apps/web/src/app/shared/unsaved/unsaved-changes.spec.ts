import { describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { UnsavedChanges, type WrittenText } from './unsaved-changes';

function guarded(wish: Partial<WrittenText> = {}) {
  TestBed.configureTestingModule({});
  const service = TestBed.inject(UnsavedChanges);
  const text = signal('Niemand nimmt ab.');
  const forget = service.register({
    label: () => 'Begründung',
    isUnsaved: () => text() !== '',
    discard: () => {
      text.set('');
    },
    ...wish,
  });
  return { service, text, forget };
}

/** The question appears only after everything that saves by itself has had its chance. */
async function questionOf(service: UnsavedChanges) {
  for (let turn = 0; turn < 20; turn += 1) {
    const question = service.question();
    if (question !== undefined) return question;
    await Promise.resolve();
  }
  throw new Error('Nothing was asked.');
}

function closeTheBrowser(): boolean {
  TestBed.tick();
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('UnsavedChanges', () => {
  it('lets go without a question where nothing is written', async () => {
    const { service, text } = guarded();
    text.set('');
    expect(await service.mayLeave('page')).toBe(true);
    expect(service.question()).toBeUndefined();
  });

  it('asks once for everybody who wants to leave, and keeps the text of whoever stays', async () => {
    const { service, text } = guarded();
    const leaving = [service.mayLeave('page'), service.mayLeave('session-over')];
    const question = await questionOf(service);
    expect(question.texts.map(({ label }) => label())).toEqual(['Begründung']);
    question.answer(false);
    expect(await Promise.all(leaving)).toEqual([false, false]);
    expect(text()).toBe('Niemand nimmt ab.');
    expect(service.question()).toBeUndefined();
  });

  it('does not ask a second time after the text was discarded', async () => {
    const { service, text } = guarded();
    const leaving = service.mayLeave('sign-out');
    (await questionOf(service)).answer(true);
    expect(await leaving).toBe(true);
    expect(text()).toBe('');
    expect(await service.mayLeave('page')).toBe(true);
  });

  it('does not ask for what only had to be sent', async () => {
    const { service, text } = guarded({
      settle: async () => {
        await Promise.resolve();
        text.set('');
      },
    });
    expect(await service.mayLeave('page')).toBe(true);
  });

  it('asks when sending has failed', async () => {
    const { service } = guarded({ settle: () => Promise.reject(new Error('offline')) });
    const leaving = service.mayLeave('page');
    (await questionOf(service)).answer(false);
    expect(await leaving).toBe(false);
  });

  it('lets another organisation be chosen where the text does not depend on it', async () => {
    const { service } = guarded();
    expect(await service.mayLeave('organisation')).toBe(true);
  });

  it('has the browser ask while something is written, and only then', () => {
    const { text, forget } = guarded();
    expect(closeTheBrowser()).toBe(true);
    text.set('');
    expect(closeTheBrowser()).toBe(false);
    text.set('Wieder etwas.');
    expect(closeTheBrowser()).toBe(true);
    forget();
    expect(closeTheBrowser()).toBe(false);
  });
});
