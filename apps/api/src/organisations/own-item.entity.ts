import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OwnItemBody, OwnItemChecklist } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from './organisation.entity';

/** One version of an item an organisation has added to a checklist; rows are added, never changed. */
@Entity('own_item')
@Index('ix_own_item_organisation', ['organisationId'])
@Check('ck_own_item_version', 'version >= 1')
export class OwnItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_own_item' }) id!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_own_item' }) version!: number;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_own_item_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text', { name: 'checklist_key' }) checklist!: OwnItemChecklist;
  @Column('text', { name: 'item_key' }) key!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  /** Null ends the item. */
  @Column('jsonb', { nullable: true }) body!: OwnItemBody | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_own_item_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
