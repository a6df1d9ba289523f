import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from './organisation.entity';

@Entity('value_limit')
@Index('ix_value_limit_organisation', ['organisationId', 'validFrom'])
@Check('ck_value_limit_amount', 'amount_cents >= 0')
export class ValueLimitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_value_limit' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_value_limit_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('bigint', { name: 'amount_cents' }) amountCents!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('text') source!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_value_limit_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
