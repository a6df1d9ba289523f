import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity';

/** A signed-in browser. The token itself is only in the cookie; here is its SHA-256. */
@Entity('session')
@Unique('uq_session_token_hash', ['tokenHash'])
@Index('ix_session_person', ['personId'])
@Index('ix_session_expires_at', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' }) id!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_session_person' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent!: string | null;
}
