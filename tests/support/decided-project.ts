import { consentsSchema, opinionsViewSchema, waiversSchema, type Role } from '@ki-kompass/domain';
import type { Client } from './client';
import { aClassification, aProject, gateOf, itemOf, passGate } from './projects';
import type { Team } from './team';

/** Whoever is needed for `aDecisionOnEverything`. */
export const everybodyHeard = [
  'it-coordinator',
  'executive-board',
  'department-head',
  'staff-council',
  'council-office',
  'data-protection-officer',
] as const satisfies readonly Role[];

export const aRisk = {
  cause: 'Beispiel: Mengen geschätzt',
  effect: 'Beispiel: der Nutzen bleibt aus',
  likelihood: 3,
  impact: 4,
  measure: null,
  responsibleRole: 'department-head',
  dueOn: null,
} as const;

export interface DecidedProject {
  readonly id: string;
  /** Of G2. */
  readonly decisionId: string;
  /** Where the state is read that it was made on. */
  readonly path: string;
}

/** A pilot that goes on with a waiver, a risk, an incident, an opinion, a consent and a class. */
export async function aDecisionOnEverything(team: Team): Promise<DecidedProject> {
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  const path = `/api/projects/${id}`;
  await passGate(team, id, 'g1');
  await classified(team, id);
  await coordinator.post(`${path}/risks`, aRisk);
  await coordinator.post(`${path}/incidents`, {
    occurredAt: null,
    noticedAt: '2026-01-05T09:00:00Z',
    severity: 'high',
    description: 'Beispiel: Antworten an die falsche Adresse',
    reportDuty: 'undecided',
    reportReason: null,
  });
  await heard(team, id);
  await passGate(team, id, 'g2');
  const decision = (await gateOf(coordinator, id)).decisions.find(({ gate }) => gate === 'g2');
  const decisionId = decision?.id ?? '';
  return { id, decisionId, path: `${path}/gates/decisions/${decisionId}/snapshot` };
}

async function classified(team: Team, id: string): Promise<void> {
  const { current } = await aClassification(team.client('it-coordinator'), id, {
    'ai-system': 'no',
  });
  const path = `/api/projects/${id}/classification/${current?.id ?? ''}/confirmation`;
  await team.client('department-head').post(path, {});
}

/** A waiver, an opinion and a consent, each asked for and answered. */
async function heard(team: Team, id: string): Promise<void> {
  const coordinator = team.client('it-coordinator');
  const path = `/api/projects/${id}`;
  const item = await itemOf(coordinator, id, 'pilot.test-set');
  const reason = 'Beispiel: Testfälle der Nachbarstadt';
  const asked = await coordinator.post(`${path}/waivers`, { itemId: item.id, reason });
  await answer(
    team.client('executive-board'),
    `${path}/waivers/${asked.as(waiversSchema).items[0]?.id ?? ''}/decision`,
    { result: 'granted' },
  );

  const officer = 'data-protection-officer';
  const opinions = (await coordinator.post(`${path}/opinions`, { role: officer })).as(
    opinionsViewSchema,
  );
  await answer(team.client(officer), `${path}/opinions/${opinions.opinions[0]?.id ?? ''}/answer`, {
    result: 'agreed',
  });

  await coordinator.post(`${path}/participation/release`, { role: 'staff-council' });
  const consents = (
    await coordinator.post(`${path}/consents`, { reason: 'Beispiel: Pilot im Bürgeramt' })
  ).as(consentsSchema);
  await answer(
    team.client('staff-council'),
    `${path}/consents/${consents.procedures[0]?.id ?? ''}/answer`,
    { result: 'given-with-conditions', text: 'Beispiel: ohne Auswertung' },
  );
}

async function answer(client: Client, path: string, command: object): Promise<void> {
  const { status, body } = await client.post(path, command);
  if (status >= 300) throw new Error(`An answer was refused: ${JSON.stringify(body)}`);
}
