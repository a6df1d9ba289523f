import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  ParticipationFilter,
  ParticipationQuery,
  ParticipationRole,
  ParticipationRow,
  Scope,
  SinceAsked,
} from '@ki-kompass/domain';
import { isoInstant } from '../database/iso-instant';
import { QueryValues } from '../database/query-values';
import { releasePairs } from '../projects/visible-projects';

/** Title, project, role and request of the last row of the page before. */
export type ParticipationPlace = readonly [
  title: string,
  projectId: string,
  role: ParticipationRole,
  askedId: string,
];

type Asked = Omit<NonNullable<ParticipationRow['asked']>, 'state' | 'isOutdated'> & {
  /** Null where nothing ends an answer, as with an opinion. */
  readonly since: SinceAsked | null;
};

export interface FoundParticipation extends Omit<ParticipationRow, 'asked'> {
  readonly place: ParticipationPlace;
  readonly asked: Asked | null;
}

export interface ParticipationWish extends Pick<
  ParticipationQuery,
  'organisation' | 'state' | 'limit'
> {
  readonly after: ParticipationPlace | null;
}

@Injectable()
export class ParticipationListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param scope of what is released alone: nothing else is looked at */
  async page(
    scope: Scope,
    { organisation, state, limit, after }: ParticipationWish,
  ): Promise<{ total: number; found: FoundParticipation[] }> {
    const values = new QueryValues();
    const [organisationIds, roles] = releasePairs(scope);
    const sees = `unnest(${values.take(organisationIds, 'uuid[]')}, ${values.take(roles, 'text[]')})`;
    const within = values.take(organisation ?? null, 'uuid');
    const [answer] = await this.dataSource.query<{ total: number; found: FoundParticipation[] }[]>(
      `WITH listed AS (
         SELECT p.id, p.title, p.organisation_id, sees.role, asked.*
         FROM ${sees} AS sees (organisation_id, role)
         JOIN project p ON p.organisation_id = sees.organisation_id
           AND p.released_to <> '{}' AND sees.role = ANY(p.released_to)
         LEFT JOIN LATERAL (${whatWasAsked}) asked ON true
         WHERE (${within} IS NULL OR sees.organisation_id = ${within}) AND ${filters[state ?? 'all']}
       )
       SELECT (SELECT count(*)::integer FROM listed) AS total, coalesce((
         SELECT json_agg(${row} ORDER BY ${order})
         FROM (
           SELECT * FROM listed WHERE ${isBehind(after, values)}
           ORDER BY ${order} LIMIT ${values.take(limit, 'integer')}
         ) listed JOIN project p ON p.id = listed.id JOIN organisation o ON o.id = p.organisation_id
       ), '[]') AS found`,
      values.all(),
    );
    return answer ?? { total: 0, found: [] };
  }
}

/** What happened to the project of a consent `c` since; whether that ends it, the domain says. */
const sinceAsked = `json_build_object(
    'phasesBegun', (SELECT coalesce(json_agg(s.phase), '[]') FROM phase_stay s
      WHERE s.project_id = c.project_id AND lower(s.during) > c.requested_at),
    'isChanged', EXISTS (SELECT FROM substantial_change x
      WHERE x.project_id = c.project_id AND x.declared_at >= c.requested_at))`;

/** Of project `p` by the role of `sees`, in the same words whichever kind it is. */
const whatWasAsked = `
  SELECT c.id AS asked_id, 'consent' AS kind, c.phase AS asked_phase, c.result, c.text,
    c.requested_at, c.due_on, c.answered_at, c.withdrawn_at, c.has_lapsed,
    ${sinceAsked} AS since
  FROM consent c WHERE sees.role = 'staff-council' AND c.project_id = p.id
  UNION ALL
  SELECT v.id, 'opinion', v.phase, v.result, coalesce(v.answer_text, ''),
    v.requested_at, v.due_on, v.given_at, v.withdrawn_at, v.has_lapsed, NULL
  FROM opinion v WHERE v.role = sees.role AND v.project_id = p.id`;

const filters: Readonly<Record<ParticipationFilter | 'all', string>> = {
  all: 'true',
  open: 'asked.asked_id IS NOT NULL AND asked.result IS NULL AND asked.withdrawn_at IS NULL',
  answered: 'asked.result IS NOT NULL',
};

/** Stands for the request where nothing was asked: before every other one. */
const none = '00000000-0000-0000-0000-000000000000';
const askedPlace = `coalesce(listed.asked_id, '${none}')`;
const order = `listed.title, listed.id, listed.role, ${askedPlace}`;

function isBehind(after: ParticipationPlace | null, values: QueryValues): string {
  if (after === null) return 'true';
  const [title, id, role, askedId] = after;
  return `(${order}) > (${values.take(title, 'text')} COLLATE "de-x-icu",
    ${values.take(id, 'uuid')}, ${values.take(role, 'text')}, ${values.take(askedId, 'uuid')})`;
}

const row = `json_build_object(
  'place', json_build_array(p.title, p.id, listed.role, ${askedPlace}),
  'id', p.id, 'number', p.number, 'title', nullif(p.title, ''), 'isExample', p.is_example,
  'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
  'phase', p.phase, 'status', p.status, 'role', listed.role,
  'asked', CASE WHEN listed.asked_id IS NOT NULL THEN json_build_object(
    'id', listed.asked_id, 'kind', listed.kind, 'phase', listed.asked_phase,
    'result', listed.result, 'text', listed.text, 'dueOn', listed.due_on,
    'requestedAt', ${isoInstant('listed.requested_at')}, 'answeredAt', ${isoInstant('listed.answered_at')},
    'withdrawnAt', ${isoInstant('listed.withdrawn_at')}, 'hasLapsed', listed.has_lapsed,
    'since', listed.since) END)`;
