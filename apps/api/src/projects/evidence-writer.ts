import { Injectable } from '@nestjs/common';
import { addEvidence, replaceEvidence, type NewEvent, type PlayedItem } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import type { EvidenceContent } from './evidence-content';
import { EvidenceRepository } from './evidence.repository';
import type { ProjectAct } from './project-recorder';
import type { StoredProject } from './stored-project';

/** Where evidence goes, and what it replaces there. */
export interface EvidenceTarget {
  readonly project: StoredProject;
  readonly item: PlayedItem;
  readonly replaces?: string | undefined;
}

/** One place where new evidence of every kind is decided on and saved; the caller records. */
@Injectable()
export class EvidenceWriter {
  constructor(private readonly evidence: EvidenceRepository) {}

  async write(
    transaction: Transaction,
    target: EvidenceTarget,
    content: EvidenceContent,
    { actor, role, now }: ProjectAct,
  ): Promise<NewEvent> {
    const event = await this.decide(transaction, target, content);
    const { id, trace, text, url } = content;
    const file = trace.kind === 'file' ? trace : undefined;
    await this.evidence.add(transaction, {
      id,
      itemId: target.item.id,
      kind: trace.kind,
      text,
      url,
      name: file?.name ?? null,
      mediaType: file?.mediaType ?? null,
      sizeBytes: file?.size ?? null,
      sha256: trace.sha256,
      replacesId: target.replaces ?? null,
      addedBy: actor.personId,
      addedByRole: role,
      addedAt: now,
      redactedAt: null,
      redactedBy: null,
      redactedByRole: null,
      redactionReason: null,
    });
    return event;
  }

  private async decide(
    transaction: Transaction,
    { project, item, replaces }: EvidenceTarget,
    { id, trace }: EvidenceContent,
  ): Promise<NewEvent> {
    const place = { id, status: project.status };
    if (replaces !== undefined) {
      const before = await this.evidence.getForUpdate(transaction, item.id, replaces);
      return replaceEvidence(item, before, trace, place);
    }
    return addEvidence(item, trace, place);
  }
}
