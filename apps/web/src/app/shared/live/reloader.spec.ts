import { httpResource, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { failed, kept } from './kept';
import { reloader } from './reloader';

const unavailable = { status: 503, statusText: 'Not available' };
const gone = { status: 404, statusText: 'Not found' };

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

describe('an answer that is asked for again', () => {
  const question = signal('/one');
  let http: HttpTestingController;

  beforeEach(() => {
    question.set('/one');
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
  });

  function opened() {
    return TestBed.runInInjectionContext(() => {
      const resource = httpResource<number>(question);
      return { resource, shown: kept(resource, question), reload: reloader(resource) };
    });
  }

  it('while an older one is on its way is asked for once more afterwards', async () => {
    const { shown, reload } = opened();
    TestBed.tick();
    reload();
    reload();
    http.expectOne('/one').flush(1);
    await settled();
    expect(shown()).toBe(1);
    TestBed.tick();
    http.expectOne('/one').flush(2);
    await settled();
    expect(shown()).toBe(2);
    http.verify();
  });

  it('stays when the server is away for the moment, and goes when the thing is gone', async () => {
    const { shown, reload } = opened();
    TestBed.tick();
    http.expectOne('/one').flush(1);
    await settled();
    expect(shown()).toBe(1);
    reload();
    TestBed.tick();
    http.expectOne('/one').flush('', unavailable);
    await settled();
    expect(shown()).toBe(1);
    reload();
    TestBed.tick();
    http.expectOne('/one').flush('', gone);
    await settled();
    expect(shown()).toBeUndefined();
  });

  it('is not kept for another question', async () => {
    const { shown } = opened();
    TestBed.tick();
    http.expectOne('/one').flush(1);
    await settled();
    expect(shown()).toBe(1);
    question.set('/other');
    TestBed.tick();
    expect(shown()).toBeUndefined();
  });

  it('is kept for a narrower question, until it is gone', async () => {
    const { resource } = opened();
    const shown = TestBed.runInInjectionContext(() => kept(resource));
    const hasFailed = failed(resource, question);
    TestBed.tick();
    http.expectOne('/one').flush(1);
    await settled();
    expect([shown(), hasFailed()]).toEqual([1, false]);
    resource.reload();
    TestBed.tick();
    http.expectOne('/one').flush('', unavailable);
    await settled();
    expect([shown(), hasFailed()]).toEqual([1, false]);
    question.set('/other');
    TestBed.tick();
    expect([shown(), hasFailed()]).toEqual([1, false]);
    http.expectOne('/other').flush('', unavailable);
    await settled();
    expect([shown(), hasFailed()]).toEqual([1, true]);
    resource.reload();
    TestBed.tick();
    http.expectOne('/other').flush('', gone);
    await settled();
    expect([shown(), hasFailed()]).toEqual([undefined, true]);
  });
});
