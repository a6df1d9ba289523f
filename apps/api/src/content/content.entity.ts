import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../identity/person.entity';

/** One version of a catalogue entry; rows are added, never changed. */
@Entity('content')
export class ContentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_content' }) catalogue!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_content' }) key!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_content' }) version!: number;
  @Column('daterange') valid!: string;
  @Column('jsonb') body!: object;
  @Column('timestamptz', { name: 'loaded_at' }) loadedAt!: Date;
  /** Null for what the product ships. */
  @ForeignKey(() => PersonEntity, { name: 'fk_content_added_by' })
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;
}
