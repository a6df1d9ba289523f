import type { AwardItemKey, AwardRoute, Role } from '@ki-kompass/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../identity/person.entity';
import { ProjectEntity } from './project.entity';

/** Written once and never changed: a later record stands beside it, with the borders of its own day. */
@Entity('award')
@Index('ix_award_item', ['projectId', 'itemKey', 'recordedAt'])
@Check('ck_award_item', `item_key IN ('pilot.award', 'scaling.award-scaling')`)
@Check(
  'ck_award_route',
  `route IN ('direct', 'simplified', 'eu', 'in-house', 'public-public', 'framework')`,
)
@Check('ck_award_values', 'estimated_net_cents >= 0 AND final_net_cents >= 0')
export class AwardEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_award' }) id!: string;
  @ForeignKey(() => ProjectEntity, { name: 'fk_award_project' })
  @Column('uuid', { name: 'project_id' })
  projectId!: string;
  @Column('text', { name: 'item_key' }) itemKey!: AwardItemKey;
  @Column('text') route!: AwardRoute;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column('date', { name: 'awarded_on', nullable: true }) awardedOn!: string | null;
  @Column('text', { name: 'provider_name', nullable: true }) providerName!: string | null;
  @Column('bigint', { name: 'estimated_net_cents', nullable: true })
  estimatedNetCents!: string | null;
  @Column('bigint', { name: 'final_net_cents', nullable: true }) finalNetCents!: string | null;
  @Column('bigint', { name: 'eu_threshold_cents', nullable: true })
  euThresholdCents!: string | null;
  @Column('bigint', { name: 'direct_limit_cents', nullable: true })
  directLimitCents!: string | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_award_recorded_by' })
  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('text', { name: 'recorded_by_role' }) recordedByRole!: Role;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
