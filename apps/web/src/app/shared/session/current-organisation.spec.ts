import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import { problemInterceptor } from '../problem/problem.interceptor';
import { UnsavedChanges } from '../unsaved/unsaved-changes';
import { CurrentOrganisation } from './current-organisation';
import { sessionEndInterceptor } from './session-end.interceptor';
import { SessionStore } from './session-store';
import { organisationInAddress, signedIn } from './session.guards';

const alfter = '0190a0b0-0000-7000-8000-000000000001';
const swisttal = '0190a0b0-0000-7000-8000-000000000002';

const session = {
  signedIn: true,
  demo: true,
  person: {
    id: '0190a0b0-0000-7000-8000-0000000000aa',
    displayName: 'Kim Beispiel',
    email: 'koordination@verbund.demo',
  },
  memberships: [
    { organisation: { id: alfter, name: 'Alfter', kind: 'municipality' }, role: 'it-coordinator' },
    { organisation: { id: alfter, name: 'Alfter', kind: 'municipality' }, role: 'cdo' },
    { organisation: { id: swisttal, name: 'Swisttal', kind: 'municipality' }, role: 'auditor' },
  ],
  expiresAt: '2026-11-23T20:00:00Z',
};

@Component({ template: '' })
class AnyPage {}

async function open(address: string) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([sessionEndInterceptor, problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([
        { path: 'anmelden', component: AnyPage },
        {
          path: '',
          canActivate: [signedIn],
          canActivateChild: [organisationInAddress],
          children: [{ path: 'projekte', component: AnyPage }],
        },
      ]),
    ],
  });
  TestBed.inject(CurrentOrganisation);
  const opening = RouterTestingHarness.create(address);
  TestBed.tick();
  await Promise.resolve();
  return opening;
}

const address = () => TestBed.inject(Router).url;

async function answerSession(body: object) {
  let requests = TestBed.inject(HttpTestingController).match('/api/session');
  while (requests.length === 0) {
    await new Promise((resolve) => setTimeout(resolve));
    requests = TestBed.inject(HttpTestingController).match('/api/session');
  }
  requests[0]?.flush(body);
}

describe('the organisation in the address', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('is added to an address without one, and filters stay', async () => {
    const opening = open('/projekte?phase=pilot');
    await answerSession(session);
    await opening;
    expect(address()).toBe(`/projekte?phase=pilot&organisation=${alfter}`);
  });

  it('changes in place when another one is chosen, and the tab remembers it', async () => {
    const opening = open('/projekte?phase=pilot');
    await answerSession(session);
    await opening;
    const current = TestBed.inject(CurrentOrganisation);
    await current.choose(swisttal);
    expect(address()).toBe(`/projekte?phase=pilot&organisation=${swisttal}`);
    expect(current.organisation()?.name).toBe('Swisttal');
    await TestBed.inject(Router).navigateByUrl('/anmelden');
    await TestBed.inject(Router).navigateByUrl('/projekte');
    expect(address()).toBe(`/projekte?organisation=${swisttal}`);
  });

  it('is corrected when it is not one of the own', async () => {
    const opening = open('/projekte?organisation=0190a0b0-0000-7000-8000-000000000009');
    await answerSession(session);
    await opening;
    expect(address()).toBe(`/projekte?organisation=${alfter}`);
  });

  it('lists each organisation once and knows what may be done where', async () => {
    const opening = open('/projekte');
    await answerSession(session);
    await opening;
    const store = TestBed.inject(SessionStore);
    expect(store.organisations().map(({ name }) => name)).toEqual(['Alfter', 'Swisttal']);
    expect(store.rolesIn(alfter)).toEqual(['it-coordinator', 'cdo']);
    expect(store.can('project.create', alfter)).toBe(true);
    expect(store.can('project.create', swisttal)).toBe(false);
  });

  it('sends strangers to the sign-in page and back', async () => {
    const opening = open('/projekte?phase=pilot');
    await answerSession({ signedIn: false, demo: false });
    await opening;
    expect(address()).toBe('/anmelden?returnTo=%2Fprojekte%3Fphase%3Dpilot');
  });

  it('asks to sign in again when the session ends in the middle of work', async () => {
    const opening = open('/projekte');
    await answerSession(session);
    await opening;
    const before = address();
    const request = firstValueFrom(TestBed.inject(HttpClient).get('/api/projects'));
    const problem = { code: 'not-signed-in', title: '', status: 401 };
    TestBed.inject(HttpTestingController)
      .expectOne('/api/projects')
      .flush(problem, { status: 401, statusText: 'Unauthorized' });
    await expect(request).rejects.toMatchObject({ code: 'not-signed-in', status: 401 });
    // First it is asked whether text would be lost; there is none here.
    await TestBed.inject(UnsavedChanges).mayLeave('session-over');
    await TestBed.inject(ApplicationRef).whenStable();
    expect(TestBed.inject(SessionStore).person()).toBeUndefined();
    expect(address()).toBe(`/anmelden?returnTo=${encodeURIComponent(before)}`);
  });
});
