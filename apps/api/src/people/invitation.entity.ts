import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { OrganisationEntity } from '../organisations/organisation.entity';

/** Somebody asked to join. The token of the link is only in the link; here is its SHA-256. */
@Entity('invitation')
@Unique('uq_invitation_token_hash', ['tokenHash'])
@Index('ix_invitation_organisation', ['organisationId', 'invitedAt'])
@Check('ck_invitation_email_lower', 'email = lower(email)')
@Check('ck_invitation_settled_once', 'accepted_at IS NULL OR withdrawn_at IS NULL')
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation' }) id!: string;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_invitation_organisation' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text') email!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'fk_invitation_invited_by' })
  @Column('uuid', { name: 'invited_by' })
  invitedBy!: string;
  /** Given out by the network, for the first administrator of another organisation. */
  @Column('boolean', { name: 'from_network' }) fromNetwork!: boolean;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'fk_invitation_accepted_by' })
  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
