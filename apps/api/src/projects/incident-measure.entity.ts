import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '@ki-kompass/domain';
import { IncidentEntity } from './incident.entity';

@Entity('incident_measure')
@Unique('uq_incident_measure_number', ['incidentId', 'number'])
@Index('ix_incident_measure_open', ['responsibleRole', 'dueOn', 'id'], { where: 'done_at IS NULL' })
export class IncidentMeasureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_incident_measure' }) id!: string;
  @ForeignKey(() => IncidentEntity, { name: 'fk_incident_measure_incident' })
  @Column('uuid', { name: 'incident_id' })
  incidentId!: string;
  @Column('integer') number!: number;
  @Column('text') text!: string;
  @Column('text', { name: 'responsible_role' }) responsibleRole!: Role;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
}
