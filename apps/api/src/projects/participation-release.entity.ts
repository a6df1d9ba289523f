import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ParticipationRole, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

@Entity('participation_release')
@Index('uq_participation_release_open', ['projectId', 'role'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Check('ck_participation_release_role', `role IN ('staff-council', 'equality-and-inclusion')`)
@Check('ck_participation_release_ended', 'ended_at >= released_at')
export class ParticipationReleaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_participation_release' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_participation_release_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text') role!: ParticipationRole;
  @Column('timestamptz', { name: 'released_at' }) releasedAt!: Date;
  @ForeignKey(() => PersonEntity, { name: 'fk_participation_release_by' })
  @Column('uuid', { name: 'released_by' })
  releasedBy!: string;
  @Column('text', { name: 'released_by_role' }) releasedByRole!: Role;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
