import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OrganisationKind } from '@ki-kompass/domain';

@Entity('organisation')
@Unique('uq_organisation_short_code', ['shortCode'])
@Index('ix_organisation_one_network', ['kind'], { unique: true, where: `kind = 'network'` })
@Check('ck_organisation_kind', `kind IN ('municipality', 'district', 'partner', 'network')`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organisation' }) id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column({ type: 'text', collation: 'de-x-icu' }) name!: string;
  @Column('text', { name: 'short_code', nullable: true }) shortCode!: string | null;
  @Column('boolean', { name: 'is_example', default: false }) isExample!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
