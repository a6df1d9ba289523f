import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LiveEvent } from '@ki-kompass/domain';

/** An event with the paths of its changes, which say whose rights it touches. */
export type AnnouncedEvent = LiveEvent & { readonly paths: readonly string[] };

@Injectable()
export class LiveRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param ids in the order of their commits, which is also the order of the events */
  load(ids: readonly string[]): Promise<AnnouncedEvent[]> {
    return this.dataSource.query<AnnouncedEvent[]>(
      `SELECT organisation_id AS "organisationId", project_id AS "projectId", seq AS version,
         field_group AS "fieldGroup", type,
         CASE WHEN type LIKE 'membership.%'
           THEN ARRAY(SELECT jsonb_object_keys(changes)) ELSE '{}' END AS paths
       FROM audit_event WHERE id = ANY($1::uuid[])
       ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
  }
}
