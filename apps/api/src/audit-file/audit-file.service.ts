import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  auditFileExported,
  dayOf,
  DomainError,
  mayDownload,
  printedHead,
  requirePermission,
  scopeOf,
  type Actor,
  type AuditFileExport,
} from '@ki-kompass/domain';
import { Database } from '../database/database';
import { ProjectRecorder } from '../projects/project-recorder';
import { ProjectsRepository } from '../projects/projects.repository';
import { projectTarget, type StoredProject } from '../projects/stored-project';
import { Clock } from '../time/clock';
import { AuditFileContents } from './audit-file-contents';
import { AuditRecordsRepository, type AuditRecords } from './audit-records.repository';
import { packageStream } from './package-stream';
import { Turns } from './turns';

export interface AuditFile {
  readonly name: string;
  readonly stream: Readable;
}

/** The file of a project for an audit: recorded first, then made while it is downloaded. */
@Injectable()
export class AuditFileService {
  /** Many who export at once leave most connections to everybody else. */
  private readonly gathering = new Turns(2);

  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsRepository,
    private readonly recorder: ProjectRecorder,
    private readonly records: AuditRecordsRepository,
    private readonly contents: AuditFileContents,
    private readonly clock: Clock,
  ) {}

  /** Records who takes the file; nothing is made or kept yet. */
  export(actor: Actor, projectId: string): Promise<AuditFileExport> {
    return this.database.transaction(async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      const role = requirePermission(actor, 'audit.export', projectTarget(project));
      const act = { actor, role, now: this.clock.now() };
      const { version } = await this.recorder.record(transaction, project, act, [
        auditFileExported,
      ]);
      const path = `/api/projects/${projectId}/audit-file?export=${String(version)}`;
      return { export: version, path };
    });
  }

  /**
   * @param seq of the event that recorded the export
   * @throws DomainError('not-found') when it was recorded by somebody else or too long ago
   */
  async download(actor: Actor, projectId: string, seq: number): Promise<AuditFile> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    requirePermission(actor, 'audit.export', projectTarget(project));
    const recorded = await this.records.findExport(scope, project, seq);
    const now = this.clock.now();
    if (recorded === undefined || !mayDownload(recorded, actor.personId, now)) {
      throw new DomainError('not-found');
    }
    const { files, closing } = await this.gathering.take(async () => {
      const records = await this.records.read(scope, project);
      return this.contents.of(records, headOf(records), now);
    });
    return { name: nameOf(project, now), stream: packageStream(files, closing, now) };
  }
}

function headOf({ project, events }: AuditRecords): string {
  const last = events.at(-1);
  return printedHead(
    project.number ?? project.id,
    last?.seq ?? 0,
    last?.hash.toString('hex') ?? '',
  );
}

function nameOf({ number }: StoredProject, now: Date): string {
  return `Pruefakte-${number ?? 'Entwurf'}-${dayOf(now)}.zip`;
}
