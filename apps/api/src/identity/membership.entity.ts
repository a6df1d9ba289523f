import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@ki-kompass/domain';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { PersonEntity } from './person.entity';

@Entity('membership')
@Exclusion(
  'ex_membership_once',
  'USING gist (person_id WITH =, organisation_id WITH =, role WITH =, valid WITH &&)',
)
@Index('ix_membership_organisation', ['organisationId', 'role'])
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' }) id!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_membership_person' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_membership_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text') role!: Role;
  @Column('daterange') valid!: string;
  /** The day somebody ended it, also when it had begun on that day and `valid` is empty. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}
