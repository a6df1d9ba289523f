import { auditFileExportSchema, checklistSchema, gateViewSchema } from '@ki-kompass/domain';
import type { Client } from '../client';
import {
  aClassification,
  aDecision,
  aDraft,
  aProject,
  aPause,
  aProjectReadyForG1,
  aRequest,
  aStop,
  gateOf,
  itemOf,
  openTo,
  passGate,
  settleChecklist,
  settleConsent,
} from '../projects';
import type { Team } from '../team';
import { aboutOneself, changing, forEveryone, reading, type Call, type Rows } from './row';

const title = 'Beispiel: nur für eigene Augen';
const reason = 'Beispiel: so entschieden.';
const wishOf = ({ town }: Team) => ({ organisation: town, changes: { title } });
const noAi = { ruleVersion: 1, answers: { 'ai-system': 'no' } } as const;
const coordinatorOf = (team: Team): Client => team.client('it-coordinator');

/** A call below a project made for it. */
export async function onProject(
  team: Team,
  rest: string,
  more: Partial<Call> & { readonly versioned?: object } = {},
): Promise<Call> {
  const { id, version } = await aProject(coordinatorOf(team), wishOf(team));
  const { versioned, ...call } = more;
  const body = versioned === undefined ? {} : { body: { version, ...versioned } };
  return { path: `/api/projects/${id}${rest}`, owner: coordinatorOf(team), ...body, ...call };
}

async function onItem(team: Team, rest: string, body: (version: number) => object): Promise<Call> {
  const { id, version } = await aProject(coordinatorOf(team), wishOf(team));
  const item = await itemOf(coordinatorOf(team), id, 'needs-analysis.risk-class');
  const path = `/api/projects/${id}/checklist/${item.id}${rest}`;
  return { path, body: body(version), owner: coordinatorOf(team) };
}

async function onEvidence(team: Team, rest: string, body?: object): Promise<Call> {
  const { path: item } = await onItem(team, '', () => ({}));
  const owner = coordinatorOf(team);
  const file = '%PDF-1.7 Beispiel';
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await owner.send('POST', `${item}/evidence/files?name=a.pdf`, file, { headers });
  const evidence = sent.as(checklistSchema).items.flatMap((one) => one.evidence ?? []);
  const path = `${item}/evidence/${evidence[0]?.id ?? ''}${rest}`;
  return { path, owner, ...(body === undefined ? {} : { body }) };
}

async function onCondition(team: Team): Promise<Call> {
  const { id } = await aProjectReadyForG1(team.api, coordinatorOf(team), wishOf(team));
  const requestId = await aRequest(coordinatorOf(team), id, 'g1');
  const condition = {
    text: 'Beispiel',
    dueOn: '2099-12-31',
    responsibleRole: 'it-coordinator',
  } as const;
  const result = 'approved-with-conditions';
  const decision = aDecision(requestId, { result, conditions: [condition] });
  const path = `/api/projects/${id}`;
  const answer = await team.client('executive-board').post(`${path}/gates/g1/decision`, decision);
  const [decided] = answer.as(gateViewSchema).decisions;
  return {
    path: `${path}/conditions/${decided?.conditions[0]?.id ?? ''}/fulfilment`,
    body: { kind: 'note', text: 'Beispiel' },
    owner: coordinatorOf(team),
  };
}

export const projectRows: Rows = {
  'get /api/projects': aboutOneself(async (team) => {
    const { id } = await aProject(coordinatorOf(team), wishOf(team));
    return { path: '/api/projects', owner: coordinatorOf(team), secret: id };
  }),
  'get /api/projects/count': aboutOneself(async (team) => {
    await aProject(coordinatorOf(team), wishOf(team));
    return { path: '/api/projects/count', owner: coordinatorOf(team) };
  }),
  'post /api/projects': changing((team) =>
    Promise.resolve({
      path: '/api/projects',
      body: { organisationId: team.town.id, changes: { title } },
      owner: coordinatorOf(team),
    }),
  ),
  'get /api/projects/{id}': reading((team) => onProject(team, '', { secret: title })),
  'patch /api/projects/{id}': changing((team) =>
    onProject(team, '', { versioned: { changes: { goal: 'Beispiel' } } }),
  ),
  'delete /api/projects/{id}': changing(async (team) => {
    const { id } = await aDraft(coordinatorOf(team), wishOf(team));
    return { path: `/api/projects/${id}`, owner: coordinatorOf(team) };
  }),
  'post /api/projects/{id}/start': changing(async (team) => {
    const { id, version } = await aDraft(coordinatorOf(team), wishOf(team));
    return { path: `/api/projects/${id}/start`, body: { version }, owner: coordinatorOf(team) };
  }),
  'post /api/projects/{id}/status-confirmation': changing((team) =>
    onProject(team, '/status-confirmation', { body: {} }),
  ),
  'get /api/projects/{id}/history': reading((team) =>
    onProject(team, '/history', { secret: title }),
  ),
  'post /api/projects/{id}/audit-files': reading(async (team) => {
    const call = await onProject(team, '/audit-files', { body: {} });
    return { ...call, owner: team.client('executive-board') };
  }),
  'get /api/projects/{id}/audit-file': {
    ...reading(async (team) => {
      const { id } = await aProject(coordinatorOf(team), wishOf(team));
      const owner = team.client('executive-board');
      const { path } = (await owner.post(`/api/projects/${id}/audit-files`)).as(
        auditFileExportSchema,
      );
      return { path, owner };
    }),
    // Everybody downloads only the export they have recorded themselves.
    reader: 404,
  },
  'get /api/projects/{id}/preview': reading(async (team) => {
    const project = await aProject(coordinatorOf(team), wishOf(team));
    return { path: `/api/projects/${project.id}/preview?as=public`, owner: coordinatorOf(team) };
  }),
  'put /api/projects/{id}/visibility': changing((team) =>
    onProject(team, '/visibility', { versioned: { visibility: { profile: 'network' } } }),
  ),
  'get /api/public/projects/{id}': forEveryone(async (team) => {
    const project = await aProject(coordinatorOf(team), wishOf(team));
    await openTo(coordinatorOf(team), project, 'public');
    return { path: `/api/public/projects/${project.id}`, owner: coordinatorOf(team) };
  }),
  'get /api/projects/{projectId}/checklist': reading((team) =>
    onProject(team, '/checklist', { secret: 'needs-analysis.risk-class' }),
  ),
  'patch /api/projects/{projectId}/checklist/{itemId}': changing((team) =>
    onItem(team, '', (version) => ({ version, changes: { state: 'in-progress' } })),
  ),
  'post /api/projects/{projectId}/checklist/{itemId}/evidence': changing((team) =>
    onItem(team, '/evidence', () => ({ kind: 'note', text: 'Beispiel' })),
  ),
  'post /api/projects/{projectId}/checklist/{itemId}/evidence/files': changing(async (team) => {
    const { path, owner } = await onItem(team, '/evidence/files?name=a.pdf', () => ({}));
    return { path, owner, file: '%PDF-1.7 Beispiel' };
  }),
  'get /api/projects/{projectId}/checklist/{itemId}/evidence/{evidenceId}/file': reading((team) =>
    onEvidence(team, '/file'),
  ),
  'post /api/projects/{projectId}/checklist/{itemId}/evidence/{evidenceId}/replacement': changing(
    (team) => onEvidence(team, '/replacement', { kind: 'note', text: 'Beispiel' }),
  ),
  'post /api/projects/{projectId}/checklist/{itemId}/evidence/{evidenceId}/redaction': changing(
    (team) => onEvidence(team, '/redaction', { reason: 'Beispiel' }),
  ),
  'post /api/projects/{projectId}/conditions/{conditionId}/fulfilment': changing((team) =>
    onCondition(team),
  ),
  'get /api/projects/{projectId}/participation': reading((team) =>
    onProject(team, '/participation'),
  ),
  'post /api/projects/{projectId}/participation/release': changing((team) =>
    onProject(team, '/participation/release', { body: { role: 'staff-council' } }),
  ),
  'post /api/projects/{projectId}/participation/end': changing(async (team) => {
    const call = await onProject(team, '/participation/end', { body: { role: 'staff-council' } });
    await call.owner.post(call.path.replace(/end$/, 'release'), call.body);
    return call;
  }),
  'get /api/projects/{projectId}/classification': reading((team) =>
    onProject(team, '/classification', { secret: 'annex-benefits' }),
  ),
  'post /api/projects/{projectId}/classification': changing((team) =>
    onProject(team, '/classification', { versioned: noAi }),
  ),
  'post /api/projects/{projectId}/classification/{classificationId}/confirmation': changing(
    async (team) => {
      const project = await aProject(coordinatorOf(team), wishOf(team));
      const { current } = await aClassification(coordinatorOf(team), project.id, noAi.answers);
      const path = `/api/projects/${project.id}/classification/${current?.id ?? ''}/confirmation`;
      return { path, owner: team.client('executive-board') };
    },
  ),
  'get /api/projects/{projectId}/substantial-changes': reading((team) =>
    onProject(team, '/substantial-changes'),
  ),
  'post /api/projects/{projectId}/substantial-changes': changing((team) =>
    onProject(team, '/substantial-changes', {
      body: { kinds: ['model'], text: 'Beispiel: neues Modell', effectiveOn: '2026-12-01' },
    }),
  ),
  'get /api/projects/{projectId}/gates': reading((team) =>
    onProject(team, '/gates', { secret: 'blockers' }),
  ),
  'get /api/projects/{projectId}/gates/decisions/{decisionId}/snapshot': reading(async (team) => {
    const { id } = await aProject(coordinatorOf(team), wishOf(team));
    await passGate(team, id, 'g1');
    const [decision] = (await gateOf(coordinatorOf(team), id)).decisions;
    const path = `/api/projects/${id}/gates/decisions/${decision?.id ?? ''}/snapshot`;
    return { path, owner: coordinatorOf(team), secret: title };
  }),
  'post /api/projects/{projectId}/gates/{gate}/request': changing(async (team) => {
    const { id } = await aProjectReadyForG1(team.api, coordinatorOf(team), wishOf(team));
    const body = { recommendation: 'Beispiel: bitte zustimmen.' };
    return { path: `/api/projects/${id}/gates/g1/request`, body, owner: coordinatorOf(team) };
  }),
  'post /api/projects/{projectId}/gates/{gate}/agreement': changing(async (team) => {
    const { id } = await aProject(coordinatorOf(team), wishOf(team));
    await passGate(team, id, 'g1');
    await passGate(team, id, 'g2');
    await settleChecklist(team.api, id);
    await settleConsent(coordinatorOf(team), id);
    const requestId = await aRequest(coordinatorOf(team), id, 'g3');
    const { next } = await gateOf(coordinatorOf(team), id);
    const [role = 'it-head'] = next?.authority.needsAgreementOf ?? [];
    const path = `/api/projects/${id}/gates/g3/agreement`;
    return { path, body: { requestId }, owner: team.client(role) };
  }),
  'post /api/projects/{projectId}/gates/{gate}/decision': changing(async (team) => {
    const { id } = await aProjectReadyForG1(team.api, coordinatorOf(team), wishOf(team));
    const requestId = await aRequest(coordinatorOf(team), id, 'g1');
    const path = `/api/projects/${id}/gates/g1/decision`;
    return { path, body: aDecision(requestId), owner: team.client('executive-board') };
  }),
  'get /api/projects/{projectId}/acts': reading((team) =>
    onProject(team, '/acts', { secret: 'possible' }),
  ),
  'post /api/projects/{projectId}/acts/pause': changing((team) =>
    onProject(team, '/acts/pause', { body: aPause() }),
  ),
  'post /api/projects/{projectId}/acts/resume': changing(async (team) => {
    const { path, owner } = await onProject(team, '/acts');
    await owner.post(`${path}/pause`, aPause());
    return { path: `${path}/resume`, body: { reason }, owner };
  }),
  'post /api/projects/{projectId}/acts/stop': changing((team) =>
    onProject(team, '/acts/stop', { body: aStop, owner: team.client('executive-board') }),
  ),
  'post /api/projects/{projectId}/acts/return': changing(async (team) => {
    const { path, owner } = await onProject(team, '/acts/return');
    await passGate(team, path.split('/')[3] ?? '', 'g1');
    const namedItems = ['needs-analysis.risk-class'];
    return { path, body: { reason, targetPhase: 'analysis', namedItems }, owner };
  }),
  'post /api/projects/{projectId}/acts/archive': changing(async (team) => {
    const { path, owner } = await onProject(team, '/acts');
    await team.client('executive-board').post(`${path}/stop`, aStop);
    await settleChecklist(team.api, path.split('/')[3] ?? '');
    return { path: `${path}/archive`, body: { reason }, owner };
  }),
  'post /api/projects/{id}/continuation': changing(async (team) => {
    const { path, owner } = await onProject(team, '');
    await team.client('executive-board').post(`${path}/acts/stop`, aStop);
    return { path: `${path}/continuation`, body: {}, owner };
  }),
  'get /api/portfolio/attention': aboutOneself(async (team) => {
    const { number } = await aProject(coordinatorOf(team), wishOf(team));
    const owner = coordinatorOf(team);
    return { path: '/api/portfolio/attention?limit=100', owner, secret: number ?? '' };
  }),
  'get /api/portfolio/systems': aboutOneself(async (team) => {
    const owner = coordinatorOf(team);
    const changes = { title, dataCategories: ['bin-id'] };
    const { number } = await aProject(owner, { organisation: team.town, changes });
    return { path: '/api/portfolio/systems?data=bin-id', owner, secret: number ?? '' };
  }),
  'get /api/portfolio/municipalities': aboutOneself((team) => {
    const path = `/api/portfolio/municipalities?organisation=${team.town.id}&reach=network`;
    return Promise.resolve({ path, owner: coordinatorOf(team) });
  }),
  'get /api/portfolio/overview': aboutOneself(async (team) => {
    await aProject(coordinatorOf(team), wishOf(team));
    return { path: '/api/portfolio/overview', owner: coordinatorOf(team) };
  }),
};
