import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReportDuty, Role, Severity } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

@Entity('incident')
@Unique('uq_incident_number', ['projectId', 'number'])
@Index('ix_incident_unreported', ['projectId'], {
  where: `reported_at IS NULL AND report_duty <> 'no'`,
})
@Check('ck_incident_closed', 'num_nulls(closed_at, lesson) IN (0, 2)')
export class IncidentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_incident' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_incident_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('integer') number!: number;
  @Column('timestamptz', { name: 'occurred_at', nullable: true }) occurredAt!: Date | null;
  @Column('timestamptz', { name: 'noticed_at' }) noticedAt!: Date;
  @Column('text') severity!: Severity;
  @Column('text') description!: string;
  @Column('text', { name: 'report_duty' }) reportDuty!: ReportDuty;
  @Column('text', { name: 'report_reason', nullable: true }) reportReason!: string | null;
  /** The version of the legal basis that the deadline follows from. */
  @Column('integer', { name: 'law_version' }) lawVersion!: number;
  @Column('timestamptz', { name: 'report_due_at' }) reportDueAt!: Date;
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt!: Date | null;
  @Column('text', { name: 'report_reference', nullable: true }) reportReference!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_incident_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('text', { name: 'recorded_by_role' }) recordedByRole!: Role;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) lesson!: string | null;
}
