import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DecideWaiver, Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { ChecklistItemEntity } from './checklist-item.entity';
import { ProjectEntity } from './project.entity';

/** A request not to apply an item, and the answer of somebody else. */
@Entity('waiver')
@Index('ix_waiver_project', ['projectId'])
@Index('ix_waiver_one_open', ['itemId'], {
  unique: true,
  where: 'decided_at IS NULL AND withdrawn_at IS NULL',
})
@Check('ck_waiver_result', `result IN ('granted', 'refused')`)
@Check(
  'ck_waiver_decided',
  'num_nulls(result, note, decided_by, decided_by_role, decided_at) IN (0, 5)',
)
@Check('ck_waiver_withdrawn', 'withdrawn_at IS NULL OR decided_at IS NULL')
@Check('ck_waiver_ended', `ended_at IS NULL OR result = 'granted'`)
@Check('ck_waiver_other_person', 'decided_by <> requested_by')
@Check('ck_waiver_lapsed', 'NOT has_lapsed OR withdrawn_at IS NOT NULL')
export class WaiverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_waiver' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_waiver_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @ForeignKey(() => ChecklistItemEntity, { name: 'fk_waiver_item' })
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text') reason!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_waiver_requested_by' })
  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;
  @Column('text', { name: 'requested_by_role' }) requestedByRole!: Role;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('text', { nullable: true }) result!: DecideWaiver['result'] | null;
  @Column('text', { nullable: true }) note!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_waiver_decided_by' })
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
  @Column('text', { name: 'decided_by_role', nullable: true }) decidedByRole!: Role | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  /** Nobody withdrew it: it ended with the stay in the phase. */
  @Column('boolean', { name: 'has_lapsed', default: false }) hasLapsed!: boolean;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** How every waiver begins. */
export const notAnswered = {
  result: null,
  note: null,
  decidedBy: null,
  decidedByRole: null,
  decidedAt: null,
  withdrawnAt: null,
  hasLapsed: false,
  endedAt: null,
} as const satisfies Partial<WaiverEntity>;
