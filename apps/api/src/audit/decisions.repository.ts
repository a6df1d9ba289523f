import type { DecidedEvent, DecisionFacts } from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { isoInstant } from '../database/iso-instant';
import { standingFacts } from '../projects/standing-decision.repository';

/** A decision twice: as the hash chain recorded it, and as its rows stand. One side can be gone. */
export interface DecisionPair {
  /** The number of the project. */
  readonly chain: string;
  /** The number of the event of the decision; null where no event belongs to what stands. */
  readonly seq: number | null;
  readonly event: DecidedEvent | null;
  /** The hash of the frozen state as the event recorded it; null before there were such states. */
  readonly recordedState: string | null;
  readonly decisionId: string | null;
  readonly standing: DecisionFacts | null;
  /** Null where the decision keeps no state. */
  readonly isWhole: boolean | null;
  /** As `decidedStateSchema` wants it; null where it is not what was recorded. */
  readonly state: unknown;
}

/**
 * Every decision of all projects with its event: they find each other by the hash of the frozen
 * state, and in the time before such states by their order. In one question, whatever is kept.
 * @returns in each project in the order of its events, what no event recorded last
 */
export function pairedDecisions(reader: Reader): Promise<readonly DecisionPair[]> {
  return reader.query<DecisionPair[]>(`
    WITH decided AS (
      SELECT e.*, gate, e.changes -> ('gates/' || gate || '/snapshot') ->> 1 AS state
      FROM audit_event e CROSS JOIN LATERAL (
        SELECT split_part(path, '/', 2) AS gate FROM jsonb_object_keys(e.changes) AS path
        WHERE path ~ '^gates/g[1-4]/result$' LIMIT 1
      ) AS found
      WHERE e.type = 'gate.decided'
    ), recorded AS (
      SELECT *, ${pairing('state', 'project_id, gate', 'seq')} FROM decided
    ), kept AS (
      SELECT d.*, s.sha256, s.body AS state,
        encode(sha256(convert_to(s.body, 'UTF8')), 'hex') = s.sha256 AS is_whole,
        ${pairing('s.sha256', 'd.project_id, d.gate', 'd.decided_at, d.id')}
      FROM gate_decision d LEFT JOIN gate_snapshot s ON s.decision_id = d.id
    )
    SELECT coalesce(p.number, p.id::text) AS chain, r.seq, r.state AS "recordedState",
      CASE WHEN r.id IS NOT NULL THEN jsonb_build_object(
        'gate', r.gate, 'changes', r.changes, 'actorId', r.actor_id, 'actorRole', r.actor_role,
        'recordedAt', ${isoInstant('r.recorded_at')},
        'overrides', (SELECT o.changes -> ('gates/' || r.gate || '/overriddenOpinions') -> 1
          FROM audit_event o WHERE o.project_id = r.project_id AND o.seq = r.seq + 1
            AND o.type = 'gate.opinions-overridden')
      ) END AS event,
      d.id AS "decisionId", CASE WHEN d.id IS NOT NULL THEN ${standingFacts} END AS standing,
      d.is_whole AS "isWhole", ${decidedState} AS state
    FROM recorded r FULL JOIN kept d ON d.project_id = r.project_id AND d.pair = r.pair
    LEFT JOIN gate_request q ON q.id = d.request_id
    JOIN project p ON p.id = coalesce(r.project_id, d.project_id)
    LEFT JOIN LATERAL (
      -- Taken apart once, and only where it is what was recorded: anything could stand there.
      SELECT CASE WHEN d.is_whole AND r.id IS NOT NULL THEN d.state::jsonb END AS whole OFFSET 0
    ) AS frozen ON true
    ORDER BY chain, r.seq
  `);
}

/** Of a frozen state no more than what is compared. */
const decidedState = `jsonb_build_object(
  'takenAt', whole -> 'takenAt',
  'project', jsonb_build_object('id', whole #> '{project,id}'),
  'request', whole -> 'request',
  'decision', whole -> 'decision',
  'checklist', jsonb_build_object('items', jsonb_path_query_array(whole, '$.checklist.items.key')),
  'sections', (whole -> 'sections') - '{risks,consents,classification}'::text[])`;

/** What both sides have in common: a hash, or how many decisions of the gate were before. */
const pairing = (hash: string, each: string, order: string) =>
  `coalesce(${hash}, gate || '#' || row_number() OVER (
     PARTITION BY ${each}, ${hash} IS NULL ORDER BY ${order})) AS pair`;
