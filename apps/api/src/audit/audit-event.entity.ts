import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EventType, FieldGroup, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from '../organisations/organisation.entity';

/** A link of a hash chain: one chain per project, one per organisation for everything else. */
@Entity('audit_event')
@Index('ix_audit_event_project_seq', ['projectId', 'seq'], {
  unique: true,
  where: 'project_id IS NOT NULL',
})
@Index('ix_audit_event_organisation_seq', ['organisationId', 'seq'], {
  unique: true,
  where: 'project_id IS NULL',
})
export class AuditEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_event' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_audit_event_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('uuid', { name: 'project_id', nullable: true }) projectId!: string | null;
  @Column('integer') seq!: number;
  @Column('text', { name: 'field_group' }) fieldGroup!: FieldGroup;
  @Column('text') type!: EventType;
  @ForeignKey(() => PersonEntity, { name: 'fk_audit_event_actor' })
  @Column('uuid', { name: 'actor_id' })
  actorId!: string;
  @Column('text', { name: 'actor_role' }) actorRole!: Role;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
  /** `Changes` of the domain; typed loosely, because the mapper cannot follow recursive JSON. */
  @Column('jsonb') changes!: object;
  @Column('bytea', { name: 'previous_hash', nullable: true }) previousHash!: Buffer | null;
  @Column('bytea') hash!: Buffer;
}
