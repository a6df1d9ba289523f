import type { LocalRuleKind } from '@ki-kompass/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from './organisation.entity';

@Entity('local_rule')
@Index('ix_local_rule_organisation', ['organisationId', 'kind', 'validFrom'])
@Check('ck_local_rule_value', 'value >= 0')
export class LocalRuleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_local_rule' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_local_rule_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text') kind!: LocalRuleKind;
  /** In the unit of its kind. */
  @Column('bigint') value!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('text') source!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_local_rule_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
