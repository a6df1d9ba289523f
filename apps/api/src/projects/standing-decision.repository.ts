import { isoInstant } from '../database/iso-instant';

/**
 * A decision as its rows say it now: `DecisionFacts` as one JSON value, for a decision `d` with the
 * request `q` it answered. Conditions are looked for by their project, for which there is an index.
 */
export const standingFacts = `jsonb_build_object(
  'project', d.project_id,
  'gate', d.gate,
  'result', d.result,
  'rationale', d.rationale,
  'conditions', (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'text', c.text, 'dueOn', c.due_on, 'responsibleRole', c.responsible_role)), '[]')
    FROM gate_condition c WHERE c.project_id = d.project_id AND c.decision_id = d.id),
  'namedItems', to_jsonb(d.named_items),
  'body', CASE WHEN num_nonnulls(d.body, d.body_decided_on, d.body_reference) > 0
    THEN jsonb_build_object(
      'body', d.body, 'decidedOn', d.body_decided_on, 'reference', d.body_reference) END,
  'decider', jsonb_build_object('id', d.decided_by, 'role', d.decided_by_role),
  'decidedAt', ${isoInstant('d.decided_at')},
  'authority', d.authority,
  'supersedes', d.supersedes_id,
  'request', jsonb_build_object(
    'id', q.id, 'recommendation', q.recommendation, 'newReason', q.new_reason,
    'requestedBy', q.requested_by, 'requestedByRole', q.requested_by_role,
    'requestedAt', ${isoInstant('q.requested_at')}),
  'agreements', (SELECT coalesce(jsonb_agg(a.role), '[]')
    FROM gate_agreement a WHERE a.request_id = q.id),
  'waivers', d.waivers,
  'opinions', (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'role', o -> 'role', 'dueOn', o -> 'dueOn', 'result', o -> 'result')), '[]')
    FROM jsonb_array_elements(d.opinions) AS o WHERE o ->> 'state' <> 'not-asked'),
  'overrides', (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'role', o -> 'role', 'reason', o -> 'overrideReason')), '[]')
    FROM jsonb_array_elements(d.opinions) AS o WHERE o ->> 'overrideReason' IS NOT NULL)
)`;
