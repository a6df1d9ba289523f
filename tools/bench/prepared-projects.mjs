// Projects whose first gate waits for a decision, made the way people make them.
import pg from 'pg';
import { organisationOf, post, read, signIn } from './installation.mjs';

const profile = {
  useCase: { key: 'chatbot-citizen', version: 1 },
  title: 'Beispiel: Auskunft rund um die Uhr',
  department: 'citizen-services',
  problem: 'Anrufe bleiben liegen.',
  goal: 'Einfache Fragen werden sofort beantwortet.',
  contactFunction: 'IT-Koordination',
  plannedAnalysis: { start: '2026-01-01', end: '2026-03-31' },
  plannedPilot: { start: '2026-04-01', end: '2026-09-30' },
};

/** @returns {Promise<string>} the id of a started project in analysis */
export async function startProject(url, cookie) {
  const organisationId = await organisationOf(url, cookie);
  const command = { organisationId, changes: profile };
  const { id, version } = await post(`${url}/api/projects`, cookie, command);
  await post(`${url}/api/projects/${id}/start`, cookie, { version });
  return id;
}

/**
 * @param {{ url: string }} api
 * @param {string} ownerUrl role that may write past the application
 * @returns {Promise<readonly { projectId: string, command: object }[]>} what approves each first
 *   gate, for somebody of the executive board
 */
export async function requestGates({ url }, ownerUrl, count) {
  const cookie = await signIn(url, 'koordination@bonn.demo');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const prepared = [];
    for (let made = 0; made < count; made += 1) {
      const projectId = await startProject(url, cookie);
      await owner.query(settleItems, [projectId]);
      prepared.push({ projectId, command: await requested(url, cookie, projectId) });
    }
    return prepared;
  } finally {
    await owner.end();
  }
}

/** What comes before the gate is not measured: every item done, each with a note. */
const settleItems = `
  WITH settled AS (
    UPDATE checklist_item SET state = 'done', done_at = now()
    WHERE project_id = $1 AND state <> 'done' AND item_key !~ '[.]decision-g[124]$'
    RETURNING id
  )
  INSERT INTO evidence (id, item_id, kind, text, added_by, added_by_role, added_at)
  SELECT uuidv7(), settled.id, 'note', 'Beispiel', actor_id, actor_role, now()
  FROM settled, audit_event WHERE project_id = $1 AND seq = 1
`;

async function requested(url, cookie, projectId) {
  const gates = `${url}/api/projects/${projectId}/gates`;
  await post(`${gates}/g1/request`, cookie, { recommendation: 'Beispiel: bitte zustimmen.' });
  const { next } = await read(gates, cookie);
  const missing = next.opinions.filter((one) => one.isExpected && one.state !== 'given');
  return {
    requestId: next.request.id,
    result: 'approved',
    rationale: 'Beispiel: passt.',
    overriddenOpinions: missing.map(({ role }) => ({ role, reason: 'Beispiel: nicht besetzt.' })),
  };
}
