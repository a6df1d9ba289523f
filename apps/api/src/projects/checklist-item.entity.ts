import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ItemState, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { ProjectEntity } from './project.entity';

@Entity('checklist_item')
@Unique('uq_checklist_item_key', ['projectId', 'itemKey'])
@Index('ix_checklist_item_assignee', ['assigneeId'], { where: 'assignee_id IS NOT NULL' })
@Index(
  'ix_checklist_item_open_by_role',
  ['organisationId', 'responsibleRole', 'checklistKey', 'dueOn', 'id'],
  {
    where: `assignee_id IS NULL AND state IN ('open', 'in-progress', 'recheck') AND removed_at IS NULL`,
  },
)
@Index('ix_checklist_item_open_by_assignee', ['assigneeId', 'checklistKey', 'dueOn', 'id'], {
  where: `assignee_id IS NOT NULL AND state IN ('open', 'in-progress', 'recheck') AND removed_at IS NULL`,
})
@Index(
  'ix_checklist_item_due',
  ['projectId', 'checklistKey', 'dueOn', 'itemKey', 'templateVersion', 'state'],
  {
    where: `due_on IS NOT NULL AND state IN ('open', 'in-progress', 'recheck') AND removed_at IS NULL`,
  },
)
@Check(
  'ck_checklist_item_state',
  `state IN ('open', 'in-progress', 'done', 'not-applicable', 'waived', 'recheck')`,
)
export class ChecklistItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_checklist_item' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_checklist_item_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  /** That of the project, which never changes: somebody's work is found by organisation and role. */
  @ForeignKey(() => OrganisationEntity, { name: 'fk_checklist_item_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text', { name: 'checklist_key' }) checklistKey!: string;
  @Column('integer', { name: 'template_version' }) templateVersion!: number;
  @Column('text', { name: 'item_key' }) itemKey!: string;
  @Column('text') state!: ItemState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'responsible_role' }) responsibleRole!: Role;
  @ForeignKey(() => PersonEntity, { name: 'fk_checklist_item_assignee' })
  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  /** Fell away with a later version of the checklist; it stays with its evidence. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  /** Since when evidence counts: since the last review that was passed; null while all counts. */
  @Column('timestamptz', { name: 'evidence_from', nullable: true }) evidenceFrom!: Date | null;
}
