import { Injectable } from '@nestjs/common';
import { projectDocuments, useCaseDocument, type UseCase } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { SearchDocumentsRepository } from './search-documents.repository';

/** Keeps what a project is found by in step with it, inside the transaction that changes it. */
@Injectable()
export class SearchIndex {
  constructor(private readonly documents: SearchDocumentsRepository) {}

  /** Reads the project as it has just been saved. */
  async renew(transaction: Transaction, projectId: string): Promise<void> {
    const facts = await this.documents.projectFacts(transaction, [projectId]);
    await this.documents.write(transaction, facts.flatMap(projectDocuments));
  }

  /** What a use case is found by, from the version that is in force from today on. */
  async renewUseCase(transaction: Transaction, useCase: UseCase): Promise<void> {
    await this.documents.write(transaction, [useCaseDocument(useCase)]);
  }

  /** Before the project itself is deleted, which only happens to drafts. */
  forget(transaction: Transaction, projectId: string): Promise<void> {
    return this.documents.removeProject(transaction, projectId);
  }
}
