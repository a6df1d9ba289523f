import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AddEvidence, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ChecklistItemEntity } from './checklist-item.entity';

@Entity('evidence')
@Index('ix_evidence_item', ['itemId'])
@Check('ck_evidence_kind', `kind IN ('note', 'link')`)
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evidence' }) id!: string;
  @ForeignKey(() => ChecklistItemEntity, { name: 'fk_evidence_item' })
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text') kind!: AddEvidence['kind'];
  @Column('text') text!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_evidence_added_by' })
  @Column('uuid', { name: 'added_by' })
  addedBy!: string;
  @Column('text', { name: 'added_by_role' }) addedByRole!: Role;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
