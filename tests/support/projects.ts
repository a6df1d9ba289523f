import {
  checklistSchema,
  classificationViewSchema,
  consentsSchema,
  dayOf,
  daysLater,
  gateResultTable,
  gateViewSchema,
  isOpinionMissing,
  isSettled,
  projectSchema,
  visibilityOpenedTo,
  type ChecklistItem,
  type ClassificationAnswer,
  type ClassificationView,
  type DecideGate,
  type Gate,
  type GateView,
  type Project,
  type ProjectFields,
  type VisibilityLevel,
} from '@ki-kompass/domain';
import type { TestApi } from './api';
import type { Answer, Client } from './client';
import type { Team } from './team';

/** What a builder needs that makes rows past HTTP, as the owner of the database. */
type Place = Pick<TestApi, 'database'>;

/** Filled in as somebody would on the first day: the required fields and nothing else. */
const answers: Partial<ProjectFields> = {
  useCase: { key: 'chatbot-citizen', version: 1 },
  title: 'Beispiel: Auskunft rund um die Uhr',
  department: 'citizen-services',
  problem: 'Anrufe bleiben liegen.',
  goal: 'Einfache Fragen werden sofort beantwortet.',
  contactFunction: 'IT-Koordination',
  plannedAnalysis: { start: '2026-01-01', end: '2026-03-31' },
  plannedPilot: { start: '2026-04-01', end: '2026-09-30' },
};

export interface ProjectWish {
  readonly organisation: { readonly id: string };
  readonly changes?: Partial<ProjectFields>;
}

/** A draft with the required fields, as the person of the client would make it. */
export async function aDraft(client: Client, wish: ProjectWish): Promise<Project> {
  const changes = { ...answers, ...wish.changes };
  const command = { organisationId: wish.organisation.id, changes };
  return wanted(await client.post('/api/projects', command), projectSchema);
}

/** A started project in analysis. */
export async function aProject(client: Client, wish: ProjectWish): Promise<Project> {
  const { id, version } = await aDraft(client, wish);
  return wanted(await client.post(`/api/projects/${id}/start`, { version }), projectSchema);
}

/** Opens a project to a level as the defaults propose it, or closes it with 'internal'. */
export async function openTo(
  client: Client,
  { id, version }: Pick<Project, 'id' | 'version'>,
  level: VisibilityLevel,
): Promise<Project> {
  const command = { version, visibility: visibilityOpenedTo(level) };
  return wanted(await client.put(`/api/projects/${id}/visibility`, command), projectSchema);
}

/** A project in analysis whose gate nothing blocks any more. */
export async function aProjectReadyForG1(
  place: Place,
  client: Client,
  wish: ProjectWish,
): Promise<Project> {
  const project = await aProject(client, wish);
  await settleChecklist(place, project.id);
  return project;
}

/**
 * Has every item of the project done, with evidence, but for the ones that decisions set. Past
 * HTTP and without events, because most tests are about what comes after it.
 */
export async function settleChecklist({ database }: Place, projectId: string): Promise<void> {
  await database.query(
    `WITH settled AS (
       UPDATE checklist_item SET state = 'done', done_at = $2
       WHERE project_id = $1 AND state <> 'done' AND item_key !~ '[.]decision-g[124]$'
       RETURNING id
     )
     INSERT INTO evidence (id, item_id, kind, text, url, added_by, added_by_role, added_at)
     SELECT gen_random_uuid(), settled.id, 'note', 'Beispiel', NULL, actor_id, actor_role, $2
     FROM settled, audit_event WHERE project_id = $1 AND seq = 1`,
    [projectId, new Date()],
  );
}

/** Does every open item that blocks the gate of the current phase, with a note as evidence. */
export async function workOffChecklist(client: Client, projectId: string): Promise<void> {
  const path = `/api/projects/${projectId}/checklist`;
  const { items, version } = wanted(await client.get(path), checklistSchema);
  const open = items.filter(
    (item) => item.blocksGate && !item.setByDecision && !isSettled[item.state],
  );
  const command = {
    version,
    changes: { state: 'done' },
    evidence: { kind: 'note', text: 'Beispiel: geprüft und abgelegt.' },
  };
  await Promise.all(
    open.map(async ({ id }) =>
      wanted(await client.patch(`${path}/${id}`, command), checklistSchema),
    ),
  );
}

/** The item of the current phase with this key. */
export async function itemOf(
  client: Client,
  projectId: string,
  key: string,
): Promise<ChecklistItem> {
  const path = `/api/projects/${projectId}/checklist`;
  const { items } = wanted(await client.get(path), checklistSchema);
  const found = items.find((item) => item.key === key);
  if (found === undefined) throw new Error(`The checklist has no item ${key}.`);
  return found;
}

/** Answers of the classification aid, on what the person has just read. */
export async function aClassification(
  client: Client,
  projectId: string,
  answers: Readonly<Record<string, ClassificationAnswer>>,
): Promise<ClassificationView> {
  const path = `/api/projects/${projectId}/classification`;
  const { version, rules } = wanted(await client.get(path), classificationViewSchema);
  const command = { version, ruleVersion: rules.version, answers };
  return wanted(await client.post(path, command), classificationViewSchema);
}

/** The gate as this person sees it. */
export async function gateOf(client: Client, projectId: string): Promise<GateView> {
  return wanted(await client.get(`/api/projects/${projectId}/gates`), gateViewSchema);
}

/** Requests a gate that nothing blocks. @returns what a decision on it names */
export async function aRequest(client: Client, projectId: string, gate: Gate): Promise<string> {
  const command = { recommendation: 'Beispiel: bitte zustimmen.' };
  const path = `/api/projects/${projectId}/gates/${gate}/request`;
  const { next } = wanted(await client.post(path, command), gateViewSchema);
  if (next?.request == null) throw new Error(`The request of ${gate} was lost.`);
  return next.request.id;
}

/** A service agreement that covers what the staff council would be asked. */
const agreement = {
  title: 'Beispiel: Dienstvereinbarung KI',
  agreedOn: '2026-01-10',
  reference: 'Beispiel 11/2026',
} as const;

/** Where the gate ahead waits for the consent of the staff council, an agreement covers it. */
export async function settleConsent(client: Client, projectId: string): Promise<void> {
  const { next } = await gateOf(client, projectId);
  if ((next?.consent?.missing ?? []).length === 0) return;
  const path = `/api/projects/${projectId}/consents/cover`;
  wanted(await client.post(path, agreement), consentsSchema);
}

const nobodyThere = 'Beispiel: Die Rolle ist nicht besetzt.';

/**
 * A decision on G1 without conditions, named items and body. Nobody was asked for an opinion there,
 * so an approval says why it does without the only one that the checklist expects.
 */
export function aDecision(requestId: string, change: Partial<DecideGate> = {}) {
  const { result = 'approved' } = change;
  const officer = { role: 'data-protection-officer' as const, reason: nobodyThere };
  const overriddenOpinions = gateResultTable[result].moves ? [officer] : [];
  return { requestId, result, rationale: 'Beispiel: passt.', overriddenOpinions, ...change };
}

/** Why an approval of the gate ahead does without each opinion that is missing. */
export async function withoutOpinions(
  client: Client,
  projectId: string,
): Promise<Pick<DecideGate, 'overriddenOpinions'>> {
  const { next } = await gateOf(client, projectId);
  const missing = (next?.opinions ?? []).filter(isOpinionMissing);
  return { overriddenOpinions: missing.map(({ role }) => ({ role, reason: nobodyThere })) };
}

/** A pause that ends in thirty days from a moment on, as the API wants it. */
export function aPause(from = new Date()) {
  return {
    category: 'staff' as const,
    reason: 'Beispiel: Stelle nicht besetzt.',
    resumeOn: daysLater(dayOf(from), 30),
    contractsContinue: true,
    realDataContinues: false,
  };
}

/** A stop that a role decides. */
export const aStop = {
  category: 'no-benefit',
  reason: 'Beispiel: kein Nutzen.',
  lesson: 'Beispiel: zuerst messen.',
} as const;

/** A council that has met. */
export const aCouncilDecision = {
  body: 'council',
  decidedOn: '2026-01-15',
  reference: 'Beispiel V/2026/17',
} as const;

/**
 * Settles checklist and consent, requests the gate ahead as coordinator and has it approved by whoever
 * is competent.
 */
export async function passGate(team: Team, projectId: string, gate: Gate): Promise<Project> {
  const coordinator = team.client('it-coordinator');
  await settleChecklist(team.api, projectId);
  await settleConsent(coordinator, projectId);
  const requestId = await aRequest(coordinator, projectId, gate);
  const { next } = await gateOf(coordinator, projectId);
  const path = `/api/projects/${projectId}/gates/${gate}`;
  for (const role of next?.authority.needsAgreementOf ?? []) {
    wanted(await team.client(role).post(`${path}/agreement`, { requestId }), gateViewSchema);
  }
  const decider = next?.authority.decides ?? next?.authority.recordedBy ?? 'executive-board';
  const body = next?.authority.decides == null ? { body: aCouncilDecision } : {};
  const without = await withoutOpinions(coordinator, projectId);
  const decision = aDecision(requestId, { ...body, ...without });
  wanted(await team.client(decider).post(`${path}/decision`, decision), gateViewSchema);
  return wanted(await coordinator.get(`/api/projects/${projectId}`), projectSchema);
}

/** What a builder asked for; a refusal is a fault of the test and says so. */
function wanted<Body>(answer: Answer, schema: { parse(body: unknown): Body }): Body {
  if (answer.status < 300) return answer.as(schema);
  throw new Error(`A builder was refused: ${JSON.stringify(answer.body)}`);
}
