import { Injectable } from '@nestjs/common';
import {
  DomainError,
  proposalToApply,
  proposeFromUseCase,
  type ErrorDetail,
  type ProjectFields,
} from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { ContentService } from '../content/content.service';

type Changes = Partial<ProjectFields>;

/** What a project's fields refer to in the catalogues. */
@Injectable()
export class ProjectReferences {
  constructor(private readonly content: ContentService) {}

  /** @throws DomainError('invalid', 'unknown-reference') for a key no catalogue knows */
  async require({ useCase, dataCategories }: Changes, reader?: Reader): Promise<void> {
    const problems: ErrorDetail[] = [];
    if (useCase != null && (await this.proposal(useCase, reader)) === null) {
      problems.push({ code: 'unknown-reference', field: 'changes.useCase' });
    }
    if (dataCategories !== undefined && dataCategories.length > 0) {
      const known = await this.content.list('data-categories', reader);
      const keys = new Set(known.map(({ key }) => key));
      dataCategories.forEach((key, index) => {
        if (keys.has(key)) return;
        problems.push({
          code: 'unknown-reference',
          field: `changes.dataCategories.${String(index)}`,
        });
      });
    }
    if (problems.length > 0) throw new DomainError('invalid', problems);
  }

  /** The changes with what a newly chosen use case fills in; nothing entered is overwritten. */
  async withProposal(fields: ProjectFields, changes: Changes, reader?: Reader): Promise<Changes> {
    const { useCase } = changes;
    if (useCase == null) return changes;
    const proposal = await this.proposal(useCase, reader);
    if (proposal === null) return changes;
    const earlier = fields.useCase === null ? null : await this.proposal(fields.useCase, reader);
    return { ...proposalToApply(fields, proposal, earlier), ...changes };
  }

  private async proposal(
    { key, version }: NonNullable<ProjectFields['useCase']>,
    reader?: Reader,
  ): Promise<Changes | null> {
    const entry = await this.content.find('use-cases', key, version, reader);
    return entry === null ? null : proposeFromUseCase(entry.body, version);
  }
}
