import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GateAuthorityOverride } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from './organisation.entity';

/** A local rule on powers (Zuständigkeitsordnung) that takes precedence over the default. */
@Entity('gate_authority_override')
@Index('ix_gate_authority_override_organisation', ['organisationId', 'gate', 'validFrom'])
export class GateAuthorityOverrideEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_gate_authority_override' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_gate_authority_override_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text') gate!: GateAuthorityOverride['gate'];
  @Column('text') level!: GateAuthorityOverride['level'];
  @Column('jsonb') authority!: GateAuthorityOverride['authority'];
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('text') source!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_gate_authority_override_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
