import { Injectable } from '@nestjs/common';
import type { Actor, OpenAtTheEnd, Role } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';

/** Who ends the stay, and when. */
interface Ending {
  readonly actor: Pick<Actor, 'personId'>;
  readonly role: Role;
  readonly now: Date;
}

/** Requests of a project that wait for an answer, whatever they ask for. */
@Injectable()
export class LapsingRequestsRepository {
  /** Ends them all; the caller holds the project's row. @returns what was still open */
  async end(
    transaction: Transaction,
    projectId: string,
    { actor, role, now }: Ending,
  ): Promise<OpenAtTheEnd> {
    const [answer] = await transaction.query<OpenAtTheEnd[]>(
      `WITH waived AS (
         UPDATE waiver w SET withdrawn_at = $2, has_lapsed = true FROM checklist_item i
         WHERE w.project_id = $1 AND w.decided_at IS NULL AND w.withdrawn_at IS NULL
           AND i.id = w.item_id
         RETURNING w.id, i.item_key
       ), advised AS (
         UPDATE opinion SET withdrawn_at = $2, withdrawn_by = $3, withdrawn_by_role = $4,
           has_lapsed = true
         WHERE project_id = $1 AND given_at IS NULL AND withdrawn_at IS NULL
         RETURNING id, role, due_on
       ), consented AS (
         UPDATE consent SET withdrawn_at = $2, has_lapsed = true
         WHERE project_id = $1 AND result IS NULL AND withdrawn_at IS NULL
         RETURNING id, phase
       )
       SELECT
         (SELECT coalesce(json_agg(json_build_object('itemKey', item_key) ORDER BY id), '[]')
          FROM waived) AS waivers,
         (SELECT coalesce(json_agg(json_build_object('role', role, 'dueOn', due_on) ORDER BY id),
          '[]') FROM advised) AS opinions,
         (SELECT coalesce(json_agg(json_build_object('phase', phase) ORDER BY id), '[]')
          FROM consented) AS consents`,
      [projectId, now, actor.personId, role],
    );
    return answer ?? { waivers: [], opinions: [], consents: [] };
  }
}
