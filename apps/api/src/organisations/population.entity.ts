import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity';

@Entity('population')
@Unique('uq_population_organisation_day', ['organisationId', 'countedOn', 'source'])
@Check('ck_population_inhabitants', 'inhabitants > 0')
export class PopulationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_population' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_population_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('date', { name: 'counted_on' }) countedOn!: string;
  @Column('integer') inhabitants!: number;
  @Column('text') source!: string;
}
