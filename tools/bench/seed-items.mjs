// Fills the checklists, gates and conditions of the projects that seed.mjs made.
import pg from 'pg';

/**
 * Gives every seeded project the 60 items of the shipped checklists, as if it had opened all of
 * them, and some of them a gate request that waits or a condition of an earlier decision. Past
 * phases keep a few items that nobody settled, so that what is searched does not lie in front.
 * @param {string} ownerUrl role that may write past the application
 * @param {{ coordinator: string, colleague: string }} people addresses; the colleague requests gates
 */
export async function seedItems(ownerUrl, { coordinator, colleague }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(items, [coordinator, colleague]);
    await client.query(openRequests, [colleague]);
    await client.query(earlierRequests, [colleague]);
    await client.query(earlierDecisions);
    await client.query(conditions);
    // What autovacuum does within a minute in a running installation.
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** The same at every run: a number from 0 to 99 that follows from project and item. */
const chance = (salt) => `abs(hashtext(p.title || item.key || '${salt}')) % 100`;

/** One in ten of what is past is still open, half of what is current, all of what comes. */
const items = `
  INSERT INTO checklist_item (id, project_id, organisation_id, checklist_key, template_version,
    item_key, state, reason, responsible_role, assignee_id, due_on, done_at)
  SELECT uuidv7(), p.id, p.organisation_id, list.key, list.version, item.key, state, NULL,
    item.role, assignee_id, due_on, CASE WHEN state = 'done' THEN p.created_at END
  FROM project p
  JOIN content list ON list.catalogue = 'checklists' AND list.version = 1
    AND list.key IN ('needs-analysis', 'pilot', 'scaling', 'yearly-review')
  CROSS JOIN LATERAL (
    SELECT text ->> 'key' AS key, text ->> 'responsibleRole' AS role
    FROM jsonb_array_elements(list.body -> 'items') AS template (text)
  ) AS item
  CROSS JOIN LATERAL (
    SELECT sign(array_position(ARRAY['needs-analysis', 'pilot', 'scaling', 'yearly-review'], list.key)
      - array_position(ARRAY['analysis', 'pilot', 'scaling'], p.phase)) AS ahead
  ) AS stage
  CROSS JOIN LATERAL (SELECT
    CASE
      WHEN stage.ahead > 0 THEN 'open'
      WHEN ${chance('state')} < CASE WHEN stage.ahead < 0 THEN 90 ELSE 50 END THEN 'done'
      WHEN ${chance('work')} < 30 THEN 'in-progress' ELSE 'open'
    END AS state,
    CASE
      WHEN stage.ahead > 0 THEN NULL
      WHEN ${chance('assignee')} < 20 THEN (SELECT id FROM person WHERE email = $1)
      WHEN ${chance('assignee')} < 40 THEN (SELECT id FROM person WHERE email = $2)
    END AS assignee_id,
    CASE
      WHEN stage.ahead <= 0 AND ${chance('dated')} < 60
        THEN current_date - 200 + abs(hashtext(p.title || item.key)) % 500
    END AS due_on
  ) AS chosen
  WHERE p.title LIKE 'Beispiel: Auskunft im Fachbereich %, Vorhaben %'
`;

const seeded = `p.number LIKE 'LAST-%' AND p.status = 'active'`;
const gateOf = `CASE p.phase WHEN 'analysis' THEN 'g1' WHEN 'pilot' THEN 'g2' ELSE 'g3' END`;

const openRequests = `
  INSERT INTO gate_request (id, project_id, gate, loop, recommendation, requested_by,
    requested_by_role, requested_at)
  SELECT uuidv7(), p.id, ${gateOf}, 0, repeat('Wir empfehlen, das Vorhaben fortzusetzen. ', 20),
    (SELECT id FROM person WHERE email = $1), 'cdo', p.created_at
  FROM project p WHERE ${seeded} AND abs(hashtext(p.title || 'request')) % 100 < 5
`;

const earlierRequests = `
  INSERT INTO gate_request (id, project_id, gate, loop, recommendation, requested_by,
    requested_by_role, requested_at, closed_at)
  SELECT uuidv7(), p.id, CASE p.phase WHEN 'pilot' THEN 'g1' ELSE 'g2' END, 0, 'Beispiel',
    (SELECT id FROM person WHERE email = $1), 'cdo', p.created_at, p.created_at
  FROM project p WHERE ${seeded} AND p.phase <> 'analysis'
`;

const earlierDecisions = `
  INSERT INTO gate_decision (id, request_id, project_id, gate, result, rationale, authority,
    decided_by, decided_by_role, decided_at, named_items)
  SELECT uuidv7(), id, project_id, gate, 'approved-with-conditions', 'Beispiel', '{}',
    requested_by, 'executive-board', requested_at, '{}'
  FROM gate_request WHERE closed_at IS NOT NULL AND recommendation = 'Beispiel'
`;

const conditions = `
  INSERT INTO gate_condition (id, decision_id, project_id, text, due_on, responsible_role,
    fulfilled_at, fulfilled_by, fulfilled_by_role, evidence_kind)
  SELECT uuidv7(), d.id, d.project_id, 'Beispiel: Barrierefreiheit nachweisen.',
    current_date - 60 + abs(hashtext(d.id::text)) % 200,
    (ARRAY['it-coordinator', 'department-head'])[1 + abs(hashtext(d.id::text)) % 2],
    done.at, CASE WHEN done.at IS NOT NULL THEN d.decided_by END,
    CASE WHEN done.at IS NOT NULL THEN 'it-coordinator' END,
    CASE WHEN done.at IS NOT NULL THEN 'note' END
  FROM gate_decision d
  CROSS JOIN LATERAL (
    SELECT CASE WHEN abs(hashtext(d.id::text || 'done')) % 10 < 6 THEN d.decided_at END AS at
  ) AS done
  WHERE d.rationale = 'Beispiel'
`;
