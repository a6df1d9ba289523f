// Writes a long past for the projects that seed.mjs made: real chains, with real hashes.
import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import pg from 'pg';

const perInsert = 5_000;

/**
 * Gives the seeded projects so many events in all, spread evenly, and the version they lead to.
 * The hashes are computed here once more, apart from the product's own code: when both agree,
 * `audit:verify` finds nothing.
 * @param {string} ownerUrl role that may write past the application
 * @param {{ email: string, count: number }} wish who did it all, and how many events
 */
export async function seedEvents(ownerUrl, { email, count }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: projects } = await client.query(`
      SELECT id, organisation_id AS "organisationId", (${decisionOf}) AS decision FROM project p
      WHERE number LIKE 'LAST-%' OR (status = 'draft' AND title LIKE 'Beispiel: Auskunft %') ORDER BY id`);
    const { rows } = await client.query('SELECT id FROM person WHERE email = $1', [email]);
    const length = Math.ceil(count / projects.length);
    await client.query('ALTER TABLE audit_event DISABLE TRIGGER USER'); // nobody is told of the past
    let batch = [];
    for (const project of projects) {
      batch.push(...chainOf(project, rows[0].id, length));
      if (batch.length < perInsert) continue;
      await insert(client, batch);
      batch = [];
    }
    await insert(client, batch);
    await client.query('ALTER TABLE audit_event ENABLE TRIGGER USER');
    await client.query('UPDATE project SET version = $1 WHERE id = ANY($2)', [
      length,
      projects.map(({ id }) => id),
    ]);
    await client.query('VACUUM ANALYZE');
    return { events: length * projects.length };
  } finally {
    await client.end();
  }
}

/** The decision that seed-items.mjs gave a project, as its event tells it. */
const decisionOf = `
  SELECT jsonb_build_object(
    'path', 'gates/' || d.gate, 'result', d.result, 'rationale', d.rationale,
    'actorId', d.decided_by, 'actorRole', d.decided_by_role,
    'recordedAt', to_char(d.decided_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'conditions', (
      SELECT jsonb_agg(jsonb_build_object(
        'text', c.text, 'dueOn', c.due_on, 'responsibleRole', c.responsible_role))
      FROM gate_condition c WHERE c.project_id = p.id AND c.decision_id = d.id))
  FROM gate_decision d WHERE d.project_id = p.id`;

function chainOf({ id: projectId, organisationId, decision }, actorId, length) {
  const events = [];
  let previous = null;
  for (let seq = 1; seq <= length; seq += 1) {
    const columns = {
      id: randomUUID(),
      organisationId,
      projectId,
      seq,
      ...whatHappened(seq),
      actorId,
      actorRole: 'it-coordinator',
      recordedAt: new Date(Date.UTC(2024, 0, 1) + seq * 3_600_000).toISOString(),
      effectiveOn: new Date(Date.UTC(2024, 0, 1) + seq * 3_600_000).toISOString().slice(0, 10),
      ...(seq === length && decision !== null ? decided(decision) : {}),
      previousHash: previous,
    };
    previous = createHash('sha256').update(canonicalize(columns)).digest('hex');
    events.push({ ...columns, hash: previous });
  }
  return events;
}

function decided({ path, result, rationale, conditions, actorId, actorRole, recordedAt }) {
  return {
    fieldGroup: 'decisions',
    type: 'gate.decided',
    changes: {
      [`${path}/result`]: [null, result],
      [`${path}/rationale`]: [null, rationale],
      [`${path}/conditions`]: [null, conditions],
    },
    actorId,
    actorRole,
    recordedAt,
  };
}

/** As different as a day's work: a field of the profile, an item, evidence. */
function whatHappened(seq) {
  const key = `needs-analysis.reuse-check`;
  if (seq % 3 === 0) {
    return {
      fieldGroup: 'profile',
      type: 'project.changed',
      changes: { goal: [`Beispiel: Ziel ${seq - 1}`, `Beispiel: Ziel ${seq}, genauer gefasst`] },
    };
  }
  if (seq % 3 === 1) {
    return {
      fieldGroup: 'checklist',
      type: 'checklist-item.changed',
      changes: {
        [`checklist/${key}/state`]: ['open', 'done'],
        [`checklist/${key}/dueOn`]: [null, '2026-11-22'],
      },
    };
  }
  return {
    fieldGroup: 'evidence',
    type: 'evidence.added',
    changes: { [`checklist/${key}/evidence`]: [null, { kind: 'note', sha256: 'a'.repeat(64) }] },
  };
}

/** In one statement: as JSON, which PostgreSQL takes apart again. */
async function insert(client, events) {
  await client.query(
    `INSERT INTO audit_event (id, organisation_id, project_id, seq, field_group, type, actor_id,
       actor_role, recorded_at, effective_on, changes, previous_hash, hash)
     SELECT id, "organisationId", "projectId", seq, "fieldGroup", type, "actorId", "actorRole",
       "recordedAt", "effectiveOn", changes, decode("previousHash", 'hex'), decode(hash, 'hex')
     FROM jsonb_to_recordset($1) AS e(id uuid, "organisationId" uuid, "projectId" uuid, seq integer,
       "fieldGroup" text, type text, "actorId" uuid, "actorRole" text, "recordedAt" timestamptz,
       "effectiveOn" date, changes jsonb, "previousHash" text, hash text)`,
    [JSON.stringify(events)],
  );
}
