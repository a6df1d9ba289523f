import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  checklistOfItem,
  DomainError,
  evidenceFileName,
  goesOn,
  isOfEarlierYear,
  readableGroups,
  redactEvidence,
  requireFileSize,
  requirePermission,
  scopeOf,
  type Actor,
  type AddEvidence,
  type Checklist,
  type RedactEvidence,
} from '@ki-kompass/domain';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { ChecklistsService } from './checklists.service';
import { EvidenceChunksRepository } from './evidence-chunks.repository';
import { fileContent, writtenContent, type EvidenceContent } from './evidence-content';
import { EvidenceWriter } from './evidence-writer';
import { EvidenceRepository, type StoredFile } from './evidence.repository';
import { FileIntake } from './file-intake';
import { itemTarget, LockedItems } from './locked-items';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

/** Whose evidence, at which item, replacing what, under which key of the client. */
export interface EvidenceRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly itemId: string;
  readonly replaces?: string | undefined;
  readonly key: string | undefined;
}

/** A file as it comes in; nothing of it has been read yet. */
export interface IncomingFile {
  readonly name: string;
  readonly body: Readable;
  /** As the client announced it; what arrives is counted all the same. */
  readonly size: number | undefined;
}

@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly items: LockedItems,
    private readonly checklists: ChecklistsService,
    private readonly checklistRows: ChecklistsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly chunks: EvidenceChunksRepository,
    private readonly writer: EvidenceWriter,
    private readonly intake: FileIntake,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** Adds a note or a link, or puts it in the place of other evidence. */
  async addWritten(request: EvidenceRequest, command: AddEvidence): Promise<Checklist> {
    await this.save(request, { addEvidence: command }, writtenContent(command));
    return this.checklists.get(request.actor, request.projectId);
  }

  /** Adds a file, or puts it in the place of other evidence. */
  async addFile(request: EvidenceRequest, { name, body, size }: IncomingFile): Promise<Checklist> {
    const { actor, projectId, key } = request;
    await this.database.transaction(async (transaction) => {
      // Sent before under this key: what has happened since changes nothing about the answer, but
      // nobody leaves a file where their role adds none.
      const isKnown = await this.idempotency.isKnown(transaction, actor.personId, key);
      await this.permit(transaction, request, isKnown ? 'getOfAnyPhase' : 'get');
    });
    const kept = evidenceFileName(name);
    if (size !== undefined) requireFileSize(size);
    const staged = await this.intake.stage(actor.personId, kept, body);
    try {
      const { id, ...trace } = staged;
      await this.save(request, { addFile: trace }, fileContent({ id, ...trace }));
    } finally {
      // Refused meanwhile, or sent before under the same key: then it has become nothing.
      await this.intake.discard(staged.id);
    }
    return this.checklists.get(actor, projectId);
  }

  /** @throws DomainError('not-found') when there is no such file, or none any more */
  async file(actor: Actor, projectId: string, evidenceId: string): Promise<StoredFile> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('evidence')) throw new DomainError('forbidden');
    return this.evidence.file(scope, project, evidenceId);
  }

  /** @param file as `file` found it for this reader */
  bytesOf(file: StoredFile): AsyncGenerator<Buffer> {
    return this.chunks.bytesOf(file);
  }

  /** @returns the checklist of the evidence, also where the project works on another one */
  async redact(
    { actor, projectId, itemId, key }: EvidenceRequest,
    evidenceId: string,
    { reason }: RedactEvidence,
  ): Promise<Checklist> {
    const request = { redactEvidence: evidenceId, projectId, itemId, reason };
    const { checklist } = await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId: actor.personId, key, request }, async () => {
        const { project, item, isOfCurrentPhase } = await this.items.getOfAnyPhase(
          transaction,
          actor,
          projectId,
          itemId,
        );
        const role = requirePermission(actor, 'evidence.redact', itemTarget(project, item));
        const current = await this.evidence.getForUpdate(transaction, itemId, evidenceId);
        const isOfOpenPhase = isOfCurrentPhase && goesOn[project.status];
        const evidence = {
          ...current,
          isOfEarlierYear: isOfEarlierYear(current, item.evidenceFrom),
          isOfOpenPhase,
        };
        const { state, events } = redactEvidence(item, evidence, reason);
        const act = { actor, role, now: this.clock.now() };
        await this.evidence.redact(transaction, evidenceId, reason, act);
        if (state !== item.state) {
          await this.checklistRows.saveItem(transaction, { ...item, state, doneAt: null });
        }
        await this.recorder.record(transaction, project, act, events);
        return { checklist: checklistOfItem(item.key) };
      }),
    );
    return this.checklists.get(actor, projectId, checklist);
  }

  private async save(
    request: EvidenceRequest,
    asked: object,
    content: EvidenceContent,
  ): Promise<void> {
    const { actor, projectId, itemId, replaces, key } = request;
    const repeatable = {
      personId: actor.personId,
      key,
      request: { ...asked, projectId, itemId, ...(replaces === undefined ? {} : { replaces }) },
    };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, repeatable, async () => {
        const { project, item, role } = await this.permit(transaction, request);
        const act = { actor, role, now: this.clock.now() };
        if (content.trace.kind === 'file') await this.chunks.attach(transaction, content.id);
        const target = { project, item, replaces };
        const event = await this.writer.write(transaction, target, content, act);
        await this.recorder.record(transaction, project, act, [event]);
        return {};
      }),
    );
  }

  private async permit(
    transaction: Transaction,
    { actor, projectId, itemId }: EvidenceRequest,
    find: 'get' | 'getOfAnyPhase' = 'get',
  ) {
    const { project, item } = await this.items[find](transaction, actor, projectId, itemId);
    const role = requirePermission(actor, 'evidence.add', itemTarget(project, item));
    return { project, item, role };
  }
}
