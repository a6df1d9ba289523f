import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../identity/person.entity';

/** The answer a request got, so that the same request sent again gets the same answer. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_created_at', ['createdAt'])
export class IdempotencyKeyEntity {
  @ForeignKey(() => PersonEntity, { name: 'fk_idempotency_key_person' })
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_idempotency_key' })
  personId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_key' }) key!: string;
  @Column('bytea', { name: 'request_hash' }) requestHash!: Buffer;
  @Column('jsonb', { nullable: true }) answer!: object | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
