import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of a file. Belongs to an upload first and to evidence then, so no foreign key holds it. */
@Entity('evidence_chunk')
@Check('ck_evidence_chunk_size', `octet_length(bytes) BETWEEN 1 AND 262144`)
export class EvidenceChunkEntity {
  @PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'pk_evidence_chunk' })
  evidenceId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_evidence_chunk' }) seq!: number;
  @Column('bytea') bytes!: Buffer;
}
