import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { GateDecisionEntity } from './gate-decision.entity';

/** What a gate was decided on, as it was; nothing changes it any more. */
@Entity('gate_snapshot')
@Check('ck_gate_snapshot_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
export class GateSnapshotEntity {
  @ForeignKey(() => GateDecisionEntity, { name: 'fk_gate_snapshot_decision' })
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'pk_gate_snapshot' })
  decisionId!: string;
  @Column('timestamptz', { name: 'taken_at' }) takenAt!: Date;
  /** Canonical JSON (RFC 8785) as text: the hash is of exactly these bytes. */
  @Column('text') body!: string;
  @Column('text') sha256!: string;
}
