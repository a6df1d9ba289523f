import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GateDecision, GateRequest, GateView } from '@ki-kompass/domain';
import { ContentNames } from '../content-names';
import { HistoryStore } from '../history/history-store';
import { ProjectStore } from '../project-store';
import { DecidedMeanwhile } from './decided-meanwhile';
import { GateDesk } from './gate-desk';
import { GateDrafts } from './gate-drafts';

const request: GateRequest = {
  id: '0193a000-0000-7000-8000-000000000001',
  gate: 'g1',
  recommendation: 'Beispiel: bitte freigeben.',
  newReason: null,
  requestedAt: '2026-11-01T08:00:00.000Z',
  requestedBy: { name: 'Karl Beispiel', role: 'it-coordinator' },
  agreements: [],
};
const decision: GateDecision = {
  id: '0193a000-0000-7000-8000-000000000002',
  gate: 'g1',
  loop: 0,
  result: 'returned',
  rationale: 'Beispiel: noch nicht.',
  recommendation: request.recommendation,
  requestedAt: request.requestedAt,
  requestedBy: request.requestedBy,
  decidedAt: '2026-11-02T07:02:00.000Z',
  decidedBy: { name: 'Fatma Beispiel', role: 'executive-board' },
  body: null,
  conditions: [],
  namedItems: ['needs-analysis.risk-class'],
  supersedes: null,
  moved: null,
};
const view: GateView = {
  projectId: '0193a000-0000-7000-8000-000000000003',
  version: 9,
  next: null,
  reviewDueOn: null,
  decisions: [],
};

let page: ComponentFixture<DecidedMeanwhile>;
let drafts: GateDrafts;

function shown(): HTMLElement {
  page.detectChanges();
  return page.nativeElement as HTMLElement;
}

function told(): string {
  return shown().textContent;
}

describe('a decision that somebody else was faster with', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        ContentNames,
        GateDesk,
        GateDrafts,
        HistoryStore,
        ProjectStore,
      ],
    });
    page = TestBed.createComponent(DecidedMeanwhile);
    page.componentRef.setInput('view', { ...view, decisions: [decision] });
    drafts = TestBed.inject(GateDrafts);
    drafts.decided.set(request);
    drafts.rationale.set('Beispiel: gut vorbereitet.');
  });

  it('is told with who decided what, and the own text stays until it is put away', () => {
    expect(told()).toContain(
      'Fatma Beispiel hat am 02.11.2026, 08:02 über den Antrag entschieden: Zurückgegeben',
    );
    expect(told()).toContain('Beispiel: gut vorbereitet.');
    shown().querySelector('button')?.click();
    expect(told()).toBe('');
    expect(drafts.rationale()).toBe('');
  });

  it('is nothing to tell while the person’s own decision is on its way, or once it is made', () => {
    const desk = TestBed.inject(GateDesk);
    desk.isBusy.set(true);
    expect(told()).toBe('');
    drafts.clear();
    desk.isBusy.set(false);
    expect(told()).toBe('');
  });

  it('is told apart from a request that ended without one', () => {
    page.componentRef.setInput('view', view);
    expect(told()).toContain('Der Antrag hat inzwischen ohne Entscheidung geendet');
  });
});
