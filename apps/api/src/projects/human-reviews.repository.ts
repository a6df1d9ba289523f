import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  CountOutputs,
  HumanReview,
  HumanReviewResult,
  ReviewedMonth,
  Role,
  SampleHumanReviews,
  Scope,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { HumanReviewEntity } from './human-review.entity';
import type { StoredProject } from './stored-project';

interface Row {
  readonly id: string;
  readonly output: string;
  readonly reviewedOn: string;
  readonly reviewerRole: Role;
  readonly result: HumanReviewResult;
  readonly correction: string | null;
  readonly supersedes: string | null;
  readonly isSuperseded: boolean;
  readonly recordedAt: Date;
  readonly recordedByRole: Role;
}

/** Where a page begins: day and id of the last record before it. */
export type ReviewPlace = readonly [reviewedOn: string, id: string];

const supersededBy = (until: string): string =>
  `EXISTS (SELECT FROM human_review later WHERE later.supersedes_id = r.id${until})`;

const columns = `r.id, r.output, r.reviewed_on::text AS "reviewedOn",
  r.reviewer_role AS "reviewerRole", r.result, r.correction, r.supersedes_id AS supersedes,
  ${supersededBy('')} AS "isSuperseded",
  r.recorded_at AS "recordedAt", r.recorded_by_role AS "recordedByRole"`;

/** Every project comes from a scoped read, so its records are visible too. */
@Injectable()
export class HumanReviewsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async page(
    _scope: Scope,
    { id }: StoredProject,
    { before, limit }: { readonly before: ReviewPlace | null; readonly limit: number },
  ): Promise<HumanReview[]> {
    const [day, last] = before ?? [null, null];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM human_review r
       WHERE r.project_id = $1
         AND ($2::date IS NULL OR (r.reviewed_on, r.id) < ($2::date, $3::uuid))
       ORDER BY r.reviewed_on DESC, r.id DESC LIMIT $4`,
      [id, day, last, limit],
    );
    return rows.map(reviewOf);
  }

  /** Newest month first; superseded records count nowhere. */
  months(_scope: Scope, { id }: StoredProject): Promise<ReviewedMonth[]> {
    return this.dataSource.query<ReviewedMonth[]>(
      `WITH reviewed AS (
         SELECT to_char(r.reviewed_on, 'YYYY-MM') AS month, count(*)::integer AS reviewed,
           count(*) FILTER (WHERE r.result <> 'confirmed')::integer AS changed
         FROM human_review r WHERE r.project_id = $1 AND NOT ${supersededBy('')} GROUP BY 1
       )
       SELECT month, coalesce(reviewed, 0) AS reviewed, coalesce(changed, 0) AS changed, outputs
       FROM reviewed
       FULL JOIN (SELECT month, outputs FROM output_count WHERE project_id = $1) counted
         USING (month)
       ORDER BY month DESC`,
      [id],
    );
  }

  /** What a sample is drawn from: the records that counted at that instant. */
  async idsToDraw(
    _scope: Scope,
    { id }: StoredProject,
    { from, until }: SampleHumanReviews,
    asOf: Date,
  ): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT r.id FROM human_review r
       WHERE r.project_id = $1 AND r.recorded_at <= $4
         AND ($2::date IS NULL OR r.reviewed_on >= $2::date)
         AND ($3::date IS NULL OR r.reviewed_on <= $3::date)
         AND NOT ${supersededBy(' AND later.recorded_at <= $4')}`,
      [id, from ?? null, until ?? null, asOf],
    );
    return rows.map((row) => row.id);
  }

  /** In the order of the ids. */
  async named(
    _scope: Scope,
    { id }: StoredProject,
    ids: readonly string[],
  ): Promise<HumanReview[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM human_review r
       WHERE r.project_id = $1 AND r.id = ANY($2) ORDER BY array_position($2::uuid[], r.id)`,
      [id, ids],
    );
    return rows.map(reviewOf);
  }

  /** Which of these are records of the project that nothing has superseded; its row is locked. */
  async currentAmong(
    transaction: Transaction,
    projectId: string,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await transaction.query<{ id: string }[]>(
      `SELECT r.id FROM human_review r
       WHERE r.project_id = $1 AND r.id = ANY($2::uuid[]) AND NOT ${supersededBy('')}`,
      [projectId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async add(transaction: Transaction, reviews: readonly HumanReviewEntity[]): Promise<void> {
    await transaction.insert(HumanReviewEntity, [...reviews]);
  }

  async outputsOf(
    transaction: Transaction,
    projectId: string,
    month: string,
  ): Promise<number | null> {
    const [row] = await transaction.query<{ outputs: number }[]>(
      'SELECT outputs FROM output_count WHERE project_id = $1 AND month = $2',
      [projectId, month],
    );
    return row?.outputs ?? null;
  }

  async saveOutputs(
    transaction: Transaction,
    projectId: string,
    { month, outputs }: CountOutputs,
  ): Promise<void> {
    await transaction.query(
      `INSERT INTO output_count (project_id, month, outputs) VALUES ($1, $2, $3)
       ON CONFLICT (project_id, month) DO UPDATE SET outputs = excluded.outputs`,
      [projectId, month, outputs],
    );
  }
}

function reviewOf({ recordedAt, ...row }: Row): HumanReview {
  return { ...row, recordedAt: recordedAt.toISOString() };
}
