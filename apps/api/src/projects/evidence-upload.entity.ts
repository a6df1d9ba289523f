import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../identity/person.entity';

/** A file on its way in; the row goes when it became evidence or came to nothing. */
@Entity('evidence_upload')
@Index('ix_evidence_upload_started', ['startedAt'])
export class EvidenceUploadEntity {
  /** Becomes that of the evidence, so that the pieces need not be written again. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evidence_upload' }) id!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_evidence_upload_person' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
}
