import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '@ki-kompass/domain';
import { PersonEntity } from '../identity/person.entity';
import { GateRequestEntity } from './gate-request.entity';

@Entity('gate_agreement')
@Unique('uq_gate_agreement_role', ['requestId', 'role'])
export class GateAgreementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_gate_agreement' }) id!: string;
  @ForeignKey(() => GateRequestEntity, { name: 'fk_gate_agreement_request' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  /** The role whose agreement was needed; `agreedByRole` differs where another stood in for it. */
  @Column('text') role!: Role;
  @Column('text') note!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_gate_agreement_agreed_by' })
  @Column('uuid', { name: 'agreed_by' })
  agreedBy!: string;
  @Column('text', { name: 'agreed_by_role' }) agreedByRole!: Role;
  @Column('timestamptz', { name: 'agreed_at' }) agreedAt!: Date;
}
