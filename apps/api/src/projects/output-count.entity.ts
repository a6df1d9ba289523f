import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity';

/** How many outputs there were in a month; who said so when stands in the events. */
@Entity('output_count')
@Check('ck_output_count_month', `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)
@Check('ck_output_count_outputs', 'outputs >= 0')
export class OutputCountEntity {
  @ForeignKey(() => ProjectEntity, { name: 'fk_output_count_project' })
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_output_count' })
  projectId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_output_count' }) month!: string;
  @Column('integer') outputs!: number;
}
