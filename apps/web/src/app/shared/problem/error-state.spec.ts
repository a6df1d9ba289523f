import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ScreenLanguage } from '../texts/language';
import { ErrorState } from './error-state';
import { problemOf } from './problem';

async function shown(error: unknown, page = false) {
  const fixture = TestBed.createComponent(ErrorState);
  fixture.componentRef.setInput('page', page);
  fixture.componentRef.setInput('problem', error);
  let retries = 0;
  fixture.componentInstance.retry.subscribe(() => (retries += 1));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  return {
    words: () => element.textContent,
    button: element.querySelector('button'),
    retries: () => retries,
    stable: () => fixture.whenStable(),
  };
}

const answer = (status: number, error: unknown) => new HttpErrorResponse({ status, error });

describe('an error in words', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
  });

  it('says that a page does not exist, and offers no second attempt', async () => {
    const page = await shown(answer(404, { code: 'not-found', title: 'Not found', status: 404 }));
    expect(page.words()).toContain('Diese Seite gibt es nicht');
    expect(page.button).toBeNull();
  });

  it('offers a second attempt when the server failed, also without a readable body', async () => {
    const page = await shown(answer(502, '<html>Bad gateway</html>'));
    expect(page.words()).toContain('Auf dem Server ist etwas schiefgegangen');
    expect(page.words()).toContain('Was gespeichert war, bleibt gespeichert.');
    page.button?.click();
    expect(page.retries()).toBe(1);
  });

  it('says that the network is gone', async () => {
    const page = await shown(answer(0, new ProgressEvent('error')));
    expect(page.words()).toContain('Keine Verbindung zum Server');
  });

  it('takes an address that the server cannot read for a page that does not exist', async () => {
    const error = answer(400, { code: 'invalid', title: '', status: 400 });
    expect((await shown(error, true)).words()).toContain('Diese Seite gibt es nicht');
    expect((await shown(error)).words()).toContain('Einige Angaben passen noch nicht');
  });

  it('switches its words with the language', async () => {
    const page = await shown(answer(403, { code: 'forbidden', title: '', status: 403 }));
    TestBed.inject(ScreenLanguage).choose('en');
    await page.stable();
    expect(page.words()).toContain('You do not have the right to do this');
  });

  it('keeps the field errors of the API', () => {
    const errors = [{ field: 'title', code: 'too_small' }, { code: 'items-open' }];
    const problem = problemOf(answer(400, { code: 'invalid', title: '', status: 400, errors }));
    expect(problem.codeAt('title')).toBe('too_small');
    expect(problem.errors).toHaveLength(2);
  });
});
