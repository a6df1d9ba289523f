import { Injectable } from '@nestjs/common';
import {
  compactNumber,
  matchWeights,
  nearlyAsNear,
  neededTerms,
  shortestInside,
  similarFrom,
  type Scope,
  type SearchKind,
} from '@ki-kompass/domain';
import { DataSource } from 'typeorm';
import { isOpened, isReleased, releasePairs } from '../projects/visible-projects';
import type { FoundDocument } from './search-hit';

interface Question {
  /** As it was typed. */
  readonly question: string;
  /** At least one, made of letters and digits alone, so that none is a pattern. */
  readonly terms: readonly string[];
  /** Of each kind at most so many. */
  readonly limit: number;
  readonly kind: SearchKind | null;
  readonly day: string;
}

interface Found {
  readonly documents: readonly FoundDocument[];
  /** How many there are of each kind, whatever is shown. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
}

@Injectable()
export class SearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The best first. What is outside the scope takes part in nothing, not even in the counting. */
  async find(scope: Scope, { question, terms, limit, kind, day }: Question): Promise<Found> {
    const [found] = await this.dataSource.query<Partial<Found>[]>(searchQuery, [
      terms,
      scope.ownOrganisationIds,
      compactNumber(question),
      neededTerms(terms.length),
      limit,
      kind,
      day,
      scope.levelsOfWholeProfiles,
      ...releasePairs(scope),
    ]);
    return { documents: found?.documents ?? [], counts: found?.counts ?? {} };
  }
}

/** Of so many documents the words are looked at; where more resemble a term, their words repeat. */
const enoughToGuess = 200;

/**
 * Register and catalogue are open as far as they are in force; a project is in sight with its
 * organisation, once opened or once released to a role.
 */
const inSight = `CASE WHEN d.kind = 'project'
  THEN d.organisation_id = ANY($2) OR d.project_id IN (SELECT id FROM shown_to)
  ELSE (d.kind, d.thing) IN (SELECT kind, thing FROM in_force) END`;

const { title, text } = matchWeights;

/** The weight of the closest way in which the term stands in these words, which have its pattern. */
const closest = (words: string, weights: typeof title) => `CASE
  WHEN ${words} LIKE term.as_word THEN ${String(weights.word)}
  WHEN ${words} LIKE term.as_stem THEN ${String(weights.stem)}
  WHEN ${words} LIKE term.as_start THEN ${String(weights.start)}
  ELSE ${String(weights.inside)} END`;

/**
 * Of a word, as the words of the documents carry it: one with a digit has none there, while the
 * dictionary alone would read the "oe" of SOE-2026-001 as an umlaut and look for what nobody wrote.
 */
const stem = `CASE WHEN word ~ '[0-9]' THEN word
        ELSE coalesce((ts_lexize('german_stem', word))[1], word) END`;

const found = `d.kind, d.thing, d.field_group, length(d.title) AS size,
  coalesce(d.number = $3, false) AS is_number`;

/** On equal footing what somebody does comes before what somebody could do. */
const bestFirst = `is_number DESC, matched DESC, score DESC, (kind = 'use-case'), size, kind, thing`;

/**
 * `term` is what is asked, `direct` every document with a term as it stands. A term that nothing in
 * sight has is taken for a typing error: `meant` are the nearest words of what resembles it, and
 * `guessed` the documents with one of these. Also what the benchmark explains.
 */
export const searchQuery = `
  WITH shown_to AS MATERIALIZED (
    SELECT p.id FROM project p WHERE ${isOpened('$8')} OR ${isReleased('$9::uuid[]', '$10::text[]')}
  ),
  in_force AS MATERIALIZED (
    SELECT 'municipality' AS kind, ags AS thing FROM municipality WHERE valid @> $7::date
    UNION ALL
    SELECT 'use-case', key FROM content WHERE catalogue = 'use-cases' AND valid @> $7::date
  ),
  term AS MATERIALIZED (
    SELECT n, word, '% ' || word || ' %' AS as_word, '% ' || stem || ' %' AS as_stem,
      '% ' || word || '%' AS as_start,
      CASE WHEN length(stem) >= ${String(shortestInside)} THEN '%' || stem || '%'
        ELSE '% ' || word || '%' END AS pattern
    FROM unnest($1::text[]) WITH ORDINALITY AS asked (word, n),
      LATERAL (SELECT ${stem}) AS stemmed (stem)
  ),
  direct AS MATERIALIZED (
    SELECT term.n, ${found},
      CASE WHEN d.title_words LIKE term.pattern THEN ${closest('d.title_words', title)}
        ELSE ${closest('d.words', text)} END AS weight
    FROM term JOIN search_document d ON d.words LIKE term.pattern
    WHERE ${inSight}
  ),
  unknown AS MATERIALIZED (
    SELECT n, word FROM term
    WHERE length(word) >= ${String(shortestInside)} AND word !~ '[0-9]'
      AND NOT EXISTS (SELECT FROM direct WHERE direct.n = term.n)
  ),
  near AS (
    SELECT unknown.n, word_similarity(unknown.word, known.word) AS nearness, known.word
    FROM unknown CROSS JOIN LATERAL (
      SELECT DISTINCT unnest(string_to_array(trim(resembling.words), ' ')) AS word
      FROM (
        SELECT d.words FROM search_document d WHERE unknown.word <% d.words AND ${inSight}
        LIMIT ${String(enoughToGuess)}
      ) AS resembling
    ) AS known
  ),
  meant AS (
    SELECT n, word, nearness FROM (
      SELECT *, max(nearness) OVER (PARTITION BY n) AS nearest FROM near
    ) AS ranked
    WHERE nearness >= ${String(similarFrom)} AND nearness >= ${String(nearlyAsNear)} * nearest
  ),
  guessed AS (
    SELECT meant.n, ${found},
      meant.nearness * CASE WHEN d.title_words LIKE '% ' || meant.word || ' %'
        THEN ${String(title.similar)} ELSE ${String(text.similar)} END AS weight
    FROM meant JOIN search_document d ON d.words LIKE '% ' || meant.word || ' %'
    WHERE ${inSight}
  ),
  hit AS (
    SELECT kind, thing, n, max(weight) AS weight, min(field_group) AS field_group,
      min(size) AS size, bool_or(is_number) AS is_number
    FROM (SELECT * FROM direct UNION ALL SELECT * FROM guessed) AS every
    GROUP BY kind, thing, n
  ),
  scored AS (
    SELECT kind, thing, count(*) AS matched, sum(weight) AS score, min(field_group) AS field_group,
      min(size) AS size, bool_or(is_number) AS is_number
    FROM hit GROUP BY kind, thing HAVING count(*) >= $4
  ),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY kind ORDER BY ${bestFirst}) AS place FROM scored
  ),
  page AS (
    SELECT kind, thing, field_group, row_number() OVER (ORDER BY ${bestFirst}) AS overall
    FROM ranked WHERE place <= $5 AND ($6::text IS NULL OR kind = $6)
  ),
  counted AS (SELECT kind, count(*) AS count FROM scored GROUP BY kind),
  shown AS (
  SELECT r.overall, r.kind, r.thing, d.title, d.body,
    CASE WHEN p.id IS NOT NULL THEN json_build_object('number', p.number, 'status', p.status,
      'phase', p.phase, 'isExample', p.is_example,
      'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)) END AS project,
    CASE WHEN m.id IS NOT NULL
      THEN json_build_object('type', m.type, 'districtName', m.district_name) END AS municipality,
    CASE WHEN u.body IS NOT NULL
      THEN json_build_object('en', u.body ->> 'en', 'department', u.body #>> '{department,key}')
      END AS "useCase"
  FROM page r JOIN search_document d USING (kind, thing, field_group)
  LEFT JOIN project p ON p.id = d.project_id
  LEFT JOIN organisation o ON o.id = p.organisation_id
  LEFT JOIN municipality m ON r.kind = 'municipality' AND m.ags = r.thing AND m.valid @> $7::date
  LEFT JOIN LATERAL (
    SELECT body FROM content
    WHERE r.kind = 'use-case' AND catalogue = 'use-cases' AND key = r.thing AND valid @> $7::date
    ORDER BY version DESC LIMIT 1
  ) AS u ON true
  )
  SELECT (SELECT json_object_agg(kind, count) FROM counted) AS counts,
    (SELECT json_agg(shown ORDER BY overall) FROM shown) AS documents
`;
