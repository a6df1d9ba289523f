import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  closedVisibility,
  emptyProjectFields,
  type OpenedProject,
  type Project,
} from '@ki-kompass/domain';
import { problemInterceptor } from '../../shared/problem/problem.interceptor';
import { projectPageRoutes } from './project-page.routes';

const id = '0193a000-0000-7000-8000-000000000001';
const { estimatedTotalCents, estimatedTotalIsAssumption, ...profile } = emptyProjectFields;
const project: Project = {
  id,
  organisation: { id: '0193a000-0000-7000-8000-000000000002', name: 'Bonn', kind: 'municipality' },
  number: 'BN-2026-001',
  status: 'active',
  phase: 'analysis',
  version: 3,
  isExample: true,
  confirmedAt: null,
  createdAt: '2026-11-01T08:00:00Z',
  updatedAt: '2026-11-01T08:00:00Z',
  phaseStays: [
    { phase: 'analysis', loop: 0, enteredAt: '2026-11-01T08:00:00Z', leftAt: null, pauses: [] },
  ],
  profile: { ...profile, title: 'Chatbot' },
  readAs: 'own',
  visibility: closedVisibility,
  readable: ['profile'],
};

async function visited(answer: (http: HttpTestingController) => void): Promise<HTMLElement> {
  const harness = await RouterTestingHarness.create(`/projekte/${id}`);
  const http = TestBed.inject(HttpTestingController);
  TestBed.tick();
  answer(http);
  // The reader's other questions stay unanswered: what is tested has to stand without them.
  await new Promise((resolve) => setTimeout(resolve));
  harness.detectChanges();
  return harness.fixture.nativeElement as HTMLElement;
}

describe('the page of a project', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter(
          [{ path: 'projekte/:id', children: projectPageRoutes }],
          withComponentInputBinding(),
        ),
      ],
    });
  });

  it('says that it does not exist when the reader may not know of it', async () => {
    const page = await visited((http) => {
      http
        .expectOne(`/api/projects/${id}`)
        .flush({ code: 'not-found' }, { status: 404, statusText: 'Not found' });
    });
    expect(page.querySelector('h1')?.textContent).toContain('Diese Seite gibt es nicht');
  });

  it('shows what others have opened without tabs, and asks for nothing that is not open', async () => {
    const opened: OpenedProject = {
      readAs: 'network',
      id,
      organisation: { ...project.organisation, ags: '05314000', website: null },
      number: project.number,
      status: 'active',
      phase: 'analysis',
      isExample: false,
      profileChangedAt: project.updatedAt,
      profile: project.profile,
      useCaseName: null,
      decisions: [],
    };
    const page = await visited((http) => {
      http.expectOne(`/api/projects/${id}`).flush(opened);
    });
    TestBed.tick();
    expect(page.querySelector('h1')?.textContent).toContain('Chatbot');
    expect(page.querySelectorAll('.tabs__tab')).toHaveLength(0);
    expect(page.textContent).toContain('keine Angabe');
    expect(page.textContent).not.toContain('Fortschritt');
    const http = TestBed.inject(HttpTestingController);
    for (const part of ['history', 'checklist', 'gates']) {
      http.expectNone(`/api/projects/${id}/${part}`);
    }
  });

  it('has only the tabs and figures that the reader may see', async () => {
    const page = await visited((http) => {
      http.expectOne(`/api/projects/${id}`).flush(project);
    });
    const tabs = [...page.querySelectorAll('.tabs__tab')].map((tab) => tab.textContent.trim());
    expect(tabs).toEqual(['Übersicht', 'Steckbrief', 'Sichtbarkeit', 'Verlauf']);
    expect(page.textContent).not.toContain('Geld');
    expect(page.textContent).toContain('BN-2026-001');
    expect(page.textContent).toContain('Beispiel');
  });
});
