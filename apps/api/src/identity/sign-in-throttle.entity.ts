import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of failed sign-ins, read and written by rate-limiter-flexible alone. */
@Entity('sign_in_throttle')
export class SignInThrottleEntity {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_sign_in_throttle' })
  key!: string;
  @Column('integer', { default: 0 }) points!: number;
  @Column('bigint', { nullable: true }) expire!: string | null;
}
