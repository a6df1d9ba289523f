import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gateViewSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { startBuiltApplication } from '../../support/built-application.mjs';
import { Client, type Answer } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aDecision, aProjectReadyForG1, aRequest, itemOf } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const rounds = 20;
/** Milliseconds, spread over the time the requests take; the last round waits for the answers. */
const delays = Array.from({ length: rounds }, (_, round) =>
  round === rounds - 1 ? null : round * 40,
);
const projectsAtOnce = 3;
const patience = 180_000;

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'executive-board']);
});
afterAll(() => api.close());

/** A request with a key: as it was sent to the process that is killed, and what came back. */
interface Sent {
  readonly projectId: string;
  readonly again: (url: string) => Promise<Answer>;
  readonly answer: Promise<Answer | null>;
}

describe('an application that is killed at any moment, twenty times, under load', () => {
  it(
    'has done each act whole or not at all, lost nothing it acknowledged, and repeats its answer',
    async () => {
      let victim = await startBuiltApplication(api.database, { demo: false });
      let acknowledged = 0;
      for (const delay of delays) {
        const starting = startBuiltApplication(api.database, { demo: false });
        const projects = await Promise.all(Array.from({ length: projectsAtOnce }, aProjectAtG1));
        const next = await starting;
        const sent = projects.flatMap((project) => sentTo(victim.url, project));
        await (delay === null ? answersOf(sent) : pause(delay));
        victim.process.kill('SIGKILL');
        await once(victim.process, 'close');
        acknowledged = await checkAll(sent);
        victim = next;
      }
      await victim.stop();
      // What was answered before the end counts as acknowledged, and was there.
      expect(acknowledged).toBeGreaterThanOrEqual(projectsAtOnce);
    },
    patience,
  );
});

interface Prepared {
  readonly id: string;
  readonly requestId: string;
  readonly itemId: string;
}

async function aProjectAtG1(): Promise<Prepared> {
  const coordinator = team.client('it-coordinator');
  const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
  const requestId = await aRequest(coordinator, id, 'g1');
  const item = await itemOf(coordinator, id, 'needs-analysis.reuse-check');
  return { id, requestId, itemId: item.id };
}

/** A decision and a file, on their way at the same time. */
function sentTo(url: string, { id, requestId, itemId }: Prepared): readonly Sent[] {
  const decide: Sent['again'] = (at) => {
    const decision = aDecision(requestId, {
      result: 'approved-with-conditions',
      conditions: [{ text: 'Beispiel', dueOn: '2999-01-01', responsibleRole: 'it-coordinator' }],
    });
    const client = new Client(at, team.client('executive-board').cookie);
    const key = `decide-${id}`;
    return client.post(`/api/projects/${id}/gates/g1/decision`, decision, { idempotencyKey: key });
  };
  const addFile: Sent['again'] = (at) => {
    const client = new Client(at, team.client('it-coordinator').cookie);
    const path = `/api/projects/${id}/checklist/${itemId}/evidence/files?name=beispiel.pdf`;
    const headers = { 'content-type': 'application/octet-stream' };
    const file = `%PDF-1.7 ${'Beispiel '.repeat(60_000)}`;
    return client.send('POST', path, file, { headers, idempotencyKey: `file-${id}` });
  };
  return [decide, addFile].map((again) => ({
    projectId: id,
    again,
    answer: again(url).catch(() => null),
  }));
}

function answersOf(sent: readonly Sent[]): Promise<(Answer | null)[]> {
  return Promise.all(sent.map(({ answer }) => answer));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** @returns how many requests had been acknowledged before the end */
async function checkAll(sent: readonly Sent[]): Promise<number> {
  const answers = await answersOf(sent);
  for (const [index, { projectId }] of sent.entries()) {
    const facts = await factsOf(projectId);
    const { decisions, files } = facts;
    // Whole or not at all: every table tells the same story.
    expect(facts).toMatchObject({
      phase: decisions === 1 ? 'pilot' : 'analysis',
      snapshots: decisions,
      conditions: decisions,
      decidedEvents: decisions,
      pilotItems: decisions === 1 ? 18 : 0,
      fileEvents: files,
      chunks: files * 3,
    });
    const isFile = index % 2 === 1;
    if ((answers[index]?.status ?? 500) < 300) expect(isFile ? files : decisions).toBe(1);
    expect((await checkChain(api.database, { projectId })).faults).toEqual([]);
  }
  await repeatAll(sent, answers);
  return answers.filter((answer) => answer !== null && answer.status < 300).length;
}

/** The same request with the same key, at a process that lives. */
async function repeatAll(sent: readonly Sent[], answers: readonly (Answer | null)[]) {
  for (const [index, { projectId, again }] of sent.entries()) {
    const repeated = await again(api.url);
    const isFile = index % 2 === 1;
    const before = await factsOf(projectId);
    // A decision that went through has closed the phase of the item: then a file is too late.
    expect(isFile ? [201, 422] : [200]).toContain(repeated.status);
    if (answers[index]?.status === 201) expect(repeated.status).toBe(201);
    if (!isFile) expect(repeated.as(gateViewSchema).decisions).toHaveLength(1);
    await again(api.url);
    expect(await factsOf(projectId)).toEqual(before);
  }
}

interface Facts {
  readonly phase: string;
  readonly decisions: number;
  readonly snapshots: number;
  readonly conditions: number;
  readonly decidedEvents: number;
  readonly pilotItems: number;
  readonly files: number;
  readonly fileEvents: number;
  readonly chunks: number;
}

async function factsOf(projectId: string): Promise<Facts> {
  const count = (rows: string) => `(SELECT count(*)::integer FROM ${rows})`;
  const [facts] = await api.database.query<Facts>(
    `SELECT phase,
       ${count('gate_decision d WHERE d.project_id = p.id')} AS decisions,
       ${count('gate_snapshot s JOIN gate_decision d ON d.id = s.decision_id WHERE d.project_id = p.id')} AS snapshots,
       ${count('gate_condition c WHERE c.project_id = p.id')} AS conditions,
       ${count(`audit_event e WHERE e.project_id = p.id AND e.type = 'gate.decided'`)} AS "decidedEvents",
       ${count(`checklist_item i WHERE i.project_id = p.id AND i.checklist_key = 'pilot'`)} AS "pilotItems",
       ${count(`evidence v JOIN checklist_item i ON i.id = v.item_id WHERE i.project_id = p.id AND v.kind = 'file'`)} AS files,
       ${count(`audit_event e WHERE e.project_id = p.id AND e.type = 'evidence.added'`)} AS "fileEvents",
       ${count('evidence_chunk k JOIN evidence v ON v.id = k.evidence_id JOIN checklist_item i ON i.id = v.item_id WHERE i.project_id = p.id')} AS chunks
     FROM project p WHERE p.id = $1`,
    [projectId],
  );
  if (facts === undefined) throw new Error('The project itself is gone.');
  return facts;
}
