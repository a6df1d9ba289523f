import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity';

/** The last project number given per organisation and year; locked while the next one is given. */
@Entity('project_counter')
export class ProjectCounterEntity {
  @ForeignKey(() => OrganisationEntity, { name: 'fk_project_counter_organisation' })
  @PrimaryColumn('uuid', {
    name: 'organisation_id',
    primaryKeyConstraintName: 'pk_project_counter',
  })
  organisationId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_project_counter' }) year!: number;
  @Column('integer') last!: number;
}
