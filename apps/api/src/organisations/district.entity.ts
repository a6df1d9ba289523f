import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity';

@Entity('district')
@Exclusion('ex_district_ags', 'USING gist (district_ags WITH =, valid WITH &&)')
export class DistrictEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_district' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_district_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text', { name: 'district_ags' }) districtAgs!: string;
  @Column({ type: 'text', collation: 'de-x-icu' }) name!: string;
  @Column('text') type!: string;
  @Column('text') seat!: string;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'region_name' }) regionName!: string;
  @Column('double precision', { name: 'area_km2' }) areaKm2!: number;
  @Column('daterange') valid!: string;
}
