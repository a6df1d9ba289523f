import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EvidenceKind, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ChecklistItemEntity } from './checklist-item.entity';

const redactionColumns = 'num_nulls(redacted_at, redacted_by, redacted_by_role, redaction_reason)';

@Entity('evidence')
@Index('ix_evidence_item', ['itemId'])
@Unique('uq_evidence_replaces', ['replacesId'])
@Check('ck_evidence_kind', `kind IN ('note', 'link', 'file')`)
@Check('ck_evidence_file', `kind <> 'file' OR num_nulls(name, media_type, size_bytes, sha256) = 0`)
@Check('ck_evidence_size', 'size_bytes BETWEEN 1 AND 20971520')
@Check('ck_evidence_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check(
  'ck_evidence_redaction',
  `${redactionColumns} = 4 OR ${redactionColumns} = 0 AND text = '' AND url IS NULL`,
)
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evidence' }) id!: string;
  @ForeignKey(() => ChecklistItemEntity, { name: 'fk_evidence_item' })
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text') kind!: EvidenceKind;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('integer', { name: 'size_bytes', nullable: true }) sizeBytes!: number | null;
  /** Of the content; null for what was added before it was kept. */
  @Column('text', { nullable: true }) sha256!: string | null;
  @ForeignKey(() => EvidenceEntity, { name: 'fk_evidence_replaces' })
  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_evidence_added_by' })
  @Column('uuid', { name: 'added_by' })
  addedBy!: string;
  @Column('text', { name: 'added_by_role' }) addedByRole!: Role;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('timestamptz', { name: 'redacted_at', nullable: true }) redactedAt!: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_evidence_redacted_by' })
  @Column('uuid', { name: 'redacted_by', nullable: true })
  redactedBy!: string | null;
  @Column('text', { name: 'redacted_by_role', nullable: true }) redactedByRole!: Role | null;
  @Column('text', { name: 'redaction_reason', nullable: true }) redactionReason!: string | null;
}
