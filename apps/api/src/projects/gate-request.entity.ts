import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Gate, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

@Entity('gate_request')
@Index('ix_gate_request_one_open', ['projectId'], { unique: true, where: 'closed_at IS NULL' })
export class GateRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_gate_request' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_gate_request_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') gate!: Gate;
  @Column('integer') loop!: number;
  @Column('text') recommendation!: string;
  @Column('text', { name: 'new_reason', nullable: true }) newReason!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_gate_request_requested_by' })
  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;
  @Column('text', { name: 'requested_by_role' }) requestedByRole!: Role;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}
