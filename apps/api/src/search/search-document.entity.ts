import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FieldGroup, SearchKind } from '@ki-kompass/domain';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { ProjectEntity } from '../projects/project.entity';

/** What can be found of one thing in one field group. */
@Entity('search_document')
@Index('ix_search_document_words', ['words'], { type: 'gin' })
@Index('ix_search_document_project', ['projectId'])
@Check('ck_search_document_kind', `kind IN ('project', 'municipality', 'use-case')`)
@Check('ck_search_document_project', `(kind = 'project') = (project_id IS NOT NULL)`)
export class SearchDocumentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_document' }) kind!: SearchKind;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_document' }) thing!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_document', name: 'field_group' })
  fieldGroup!: FieldGroup;
  @ForeignKey(() => OrganisationEntity, { name: 'fk_search_document_organisation' })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;
  @ForeignKey(() => ProjectEntity, { name: 'fk_search_document_project' })
  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') title!: string;
  @Column('text') body!: string;
  /** Words of the title, as `words`. */
  @Column('text', { name: 'title_words' }) titleWords!: string;
  /** Every word and its German stem once, with a space around each. */
  @Column('text') words!: string;
  /** Of the document as the domain made it, so that equal ones are not written again. */
  @Column('text') fingerprint!: string;
}
