import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity';

/** Two municipalities that share a border line; each pair is stored in both directions. */
@Entity('neighbour')
export class NeighbourEntity {
  @ForeignKey(() => OrganisationEntity, { name: 'fk_neighbour_organisation' })
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_neighbour' })
  organisationId!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_neighbour_neighbour' })
  @PrimaryColumn('uuid', { name: 'neighbour_id', primaryKeyConstraintName: 'pk_neighbour' })
  neighbourId!: string;
}
