import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MunicipalityFacts } from '@ki-kompass/domain';
import { OrganisationEntity } from './organisation.entity';

@Entity('municipality')
@Exclusion('ex_municipality_ags', 'USING gist (ags WITH =, valid WITH &&)')
@Exclusion('ex_municipality_organisation', 'USING gist (organisation_id WITH =, valid WITH &&)')
@Index('ix_municipality_name', ['name', 'ags'])
export class MunicipalityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_municipality' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_municipality_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text') ags!: string;
  @Column('text') ars!: string;
  @Column({ type: 'text', collation: 'de-x-icu' }) name!: string;
  @Column('text', { name: 'official_name' }) officialName!: string;
  @Column('text') type!: MunicipalityFacts['type'];
  @Column('text', { name: 'district_status' }) districtStatus!: string;
  @Column('text', { name: 'district_ags' }) districtAgs!: string;
  @Column('text', { name: 'district_name' }) districtName!: string;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'region_name' }) regionName!: string;
  @Column('double precision', { name: 'area_km2' }) areaKm2!: number;
  @Column('text', { name: 'postal_code' }) postalCode!: string;
  @Column('double precision') latitude!: number;
  @Column('double precision') longitude!: number;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('daterange') valid!: string;
}
