import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The only row that holds a name: it can be pseudonymised while events and decisions stay. */
@Entity('person')
@Unique('uq_person_email', ['email'])
@Check('ck_person_email_lower', 'email = lower(email)')
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person' }) id!: string;
  @Column('text') email!: string;
  @Column({ type: 'text', name: 'display_name', collation: 'de-x-icu' }) displayName!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
