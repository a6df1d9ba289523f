import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openableGroups, typesThatMoveReading, type LiveEvent } from '@ki-kompass/domain';

const visibility = openableGroups.map((group) => `'${group}', p.visibility_${group}`).join(', ');

@Injectable()
export class LiveRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param ids in the order of their commits, which is also the order of the events */
  load(ids: readonly string[]): Promise<LiveEvent[]> {
    return this.dataSource.query<LiveEvent[]>(
      `SELECT e.organisation_id AS "organisationId", e.project_id AS "projectId",
         e.seq AS version, e.field_group AS "fieldGroup", e.type,
         ARRAY(SELECT jsonb_object_keys(e.changes)) AS paths,
         CASE WHEN e.type = ANY($2::text[]) THEN e.changes ELSE '{}' END AS changes,
         coalesce(p.released_to, '{}') AS "releasedTo",
         CASE WHEN p.id IS NOT NULL AND p.status <> 'draft'
           THEN json_build_object(${visibility}) END AS visibility
       FROM audit_event e LEFT JOIN project p ON p.id = e.project_id
       WHERE e.id = ANY($1::uuid[])
       ORDER BY array_position($1::uuid[], e.id)`,
      [ids, typesThatMoveReading],
    );
  }
}
