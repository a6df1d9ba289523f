import { dayOf } from '@ki-kompass/domain';
import type { Page } from 'playwright-core';
import { theApplication } from './application';
import { applicationUrl } from './browser';
import type { Client } from './client';
import { anInvitation } from './invitations';
import { anOwnItem } from './own-items';
import { aPerson } from './people';
import {
  aDecision,
  aDraft,
  aPause,
  aProject,
  aRequest,
  aStop,
  gateOf,
  openTo,
  settleChecklist,
} from './projects';
import { aTeam, type Team } from './team';

/** One page of the application and who looks at it. */
export interface PageUnderTest {
  readonly name: string;
  readonly path: string;
  /** Their address; nobody when not given. */
  readonly as?: string;
}

/** Every page with something on it, in a town of its own. */
export async function everyPage(): Promise<readonly PageUnderTest[]> {
  const application = theApplication();
  try {
    return await pagesOf(await aTeam(application, [...roles]));
  } finally {
    await application.close();
  }
}

/** About half of them: what is seen of one project. */
export function isOfAProject({ path }: PageUnderTest): boolean {
  return /^(\/oeffentlich)?\/projekte\/[^?]/.test(path);
}

const roles = ['it-coordinator', 'executive-board', 'organisation-admin', 'staff-council'] as const;

async function pagesOf(team: Team): Promise<readonly PageUnderTest[]> {
  const as = team.person('it-coordinator').email;
  const client = team.client('it-coordinator');
  const wish = { organisation: team.town };
  await anOwnItem(client, team.town, {}, { validFrom: dayOf(new Date()) });
  const draft = await aDraft(client, wish);
  const begun = await aProject(client, wish);
  const requested = await aProjectBeforeTheBoard(team);
  const pilot = await aPilotWithCondition(team);
  const decision = (await gateOf(client, pilot)).decisions[0]?.id ?? '';
  await aHumanReview(team, pilot);
  await aConsent(client, pilot);
  const council = team.person('staff-council').email;
  const paused = await aProjectAfter(team, 'pause', aPause());
  const stopped = await aProjectAfter(team, 'stop', aStop);
  const board = team.person('executive-board').email;
  const admin = team.person('organisation-admin').email;
  const network = 'netz@kompass.demo';
  const invitation = { organisation: team.town, email: 'kim@beispiel.example' };
  const { token } = await anInvitation(team.client('organisation-admin'), invitation);
  const without = await aPerson(team.api, { roles: [] });
  const opened = await openTo(client, await aProject(client, wish), 'public');
  const { email: neighbour } = await aPerson(team.api, { roles: ['it-coordinator'] });
  const item = 'punkt=needs-analysis.risk-class';
  return [
    { name: 'sign-in', path: '/anmelden' },
    { name: 'my work', path: '/meine-arbeit', as },
    { name: 'my decisions', path: '/meine-arbeit?kind=decision', as: board },
    { name: 'list', path: '/projekte', as },
    { name: 'list without a match', path: '/projekte?search=Raumfahrt', as },
    { name: 'choice of the use case', path: '/projekte/neu', as },
    { name: 'draft', path: `/projekte/${draft.id}/entwurf`, as },
    { name: 'project', path: `/projekte/${begun.id}`, as },
    { name: 'paused project', path: `/projekte/${paused}`, as },
    { name: 'stopped project', path: `/projekte/${stopped}`, as },
    { name: 'checklist with an open item', path: `/projekte/${begun.id}/checkliste?${item}`, as },
    {
      name: 'earlier checklist with an open item',
      path: `/projekte/${pilot}/checkliste?checkliste=needs-analysis&${item}`,
      as,
    },
    { name: 'request with blockers', path: `/projekte/${begun.id}/entscheidung`, as },
    { name: 'decision', path: `/projekte/${requested}/entscheidung`, as: board },
    { name: 'decision record', path: `/projekte/${pilot}/entscheidung?stand=${decision}`, as },
    { name: 'profile', path: `/projekte/${begun.id}/steckbrief`, as },
    { name: 'risks', path: `/projekte/${begun.id}/risiken`, as },
    { name: 'human reviews', path: `/projekte/${pilot}/pruefungen?startwert=7&umfang=5`, as },
    { name: 'history', path: `/projekte/${pilot}/verlauf`, as },
    { name: 'classification', path: `/projekte/${opened.id}/einstufung`, as },
    { name: 'visibility', path: `/projekte/${opened.id}/sichtbarkeit`, as },
    { name: 'preview', path: `/projekte/${opened.id}/vorschau?als=netzwerk`, as },
    { name: 'preview of nothing', path: `/projekte/${begun.id}/vorschau`, as },
    { name: 'opened project', path: `/projekte/${opened.id}`, as: neighbour },
    { name: 'public project', path: `/oeffentlich/projekte/${opened.id}` },
    { name: 'overview with table', path: '/ueberblick?table=1', as },
    { name: 'overview of the network', path: '/ueberblick?reach=network', as },
    { name: 'systems and their data', path: '/ueberblick/daten', as },
    { name: 'participation', path: '/beteiligung', as: council },
    { name: 'nothing to take part in', path: '/beteiligung?state=answered', as: council },
    { name: 'what needs attention', path: '/ueberblick/aufmerksamkeit', as },
    { name: 'municipalities', path: '/kommunen', as },
    { name: 'municipality', path: '/kommunen/05314000', as },
    { name: 'administration', path: '/verwaltung', as: admin },
    { name: 'own items', path: '/verwaltung/pruefpunkte', as },
    { name: 'search with hits', path: '/suche?q=Auskunft', as },
    { name: 'search without a hit', path: '/suche?q=Raumfahrt', as },
    { name: 'people', path: '/verwaltung/personen', as: admin },
    { name: 'account', path: '/konto', as },
    { name: 'organisations', path: '/verwaltung/organisationen', as: network },
    { name: 'content', path: '/verwaltung/inhalte', as: network },
    { name: 'invitation', path: `/einladung#${token}` },
    { name: 'invitation with half a link', path: '/einladung' },
    { name: 'set-up with half a link', path: '/einrichtung' },
    { name: 'no organisation', path: '/projekte', as: without.email },
    { name: 'not found', path: '/gibt-es-nicht', as },
    { name: 'no access', path: '/kein-zugang', as },
  ];
}

async function aProjectBeforeTheBoard(team: Team): Promise<string> {
  const client = team.client('it-coordinator');
  const { id } = await aProject(client, { organisation: team.town });
  await settleChecklist(team.api, id);
  await aRequest(client, id, 'g1');
  return id;
}

async function aProjectAfter(team: Team, act: 'pause' | 'stop', command: object): Promise<string> {
  const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
  const answer = await team
    .client('executive-board')
    .post(`/api/projects/${id}/acts/${act}`, command);
  if (answer.status >= 300) throw new Error(`No ${act}: ${JSON.stringify(answer.body)}`);
  return id;
}

async function aPilotWithCondition(team: Team): Promise<string> {
  const id = await aProjectBeforeTheBoard(team);
  const board = team.client('executive-board');
  const { next } = await gateOf(board, id);
  const text = 'Beispiel: Barrierefreiheit prüfen.';
  const decision = aDecision(next?.request?.id ?? '', {
    result: 'approved-with-conditions',
    conditions: [{ text, dueOn: '2099-03-01', responsibleRole: 'it-coordinator' }],
  });
  const answer = await board.post(`/api/projects/${id}/gates/g1/decision`, decision);
  if (answer.status >= 300) throw new Error(`No pilot: ${JSON.stringify(answer.body)}`);
  return id;
}

async function aHumanReview(team: Team, projectId: string): Promise<void> {
  const review = {
    output: 'Beispiel: Auskunft zum Bauantrag',
    reviewedOn: '2026-01-05',
    reviewerRole: 'department-head',
    result: 'corrected',
    correction: 'Beispiel: Betrag berichtigt',
  };
  const path = `/api/projects/${projectId}/human-reviews`;
  const answer = await team.client('it-coordinator').post(path, { reviews: [review] });
  if (answer.status >= 300) throw new Error(`No review: ${JSON.stringify(answer.body)}`);
}

async function aConsent(client: Client, projectId: string): Promise<void> {
  const path = `/api/projects/${projectId}`;
  await client.post(`${path}/participation/release`, { role: 'staff-council' });
  const answer = await client.post(`${path}/consents`, { reason: 'Beispiel: Pilot' });
  if (answer.status >= 300) throw new Error(`No consent: ${JSON.stringify(answer.body)}`);
}

/** Goes to a page and waits until everything on it has been loaded. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(applicationUrl() + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const loading = page.getByRole('main').getByText(/^(Wird geladen|Loading)$/);
  await loading.first().waitFor({ state: 'detached' });
}
