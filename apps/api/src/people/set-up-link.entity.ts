import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A link that makes the first network administrator; here is only the SHA-256 of its token. */
@Entity('set_up_link')
@Unique('uq_set_up_link_token_hash', ['tokenHash'])
export class SetUpLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_set_up_link' }) id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
