import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  evidenceFileLimits,
  mediaTypes,
  recogniseFile,
  requireFileSize,
  TextScan,
  type FileTrace,
  type FileType,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database } from '../database/database';
import { Clock } from '../time/clock';
import { EvidenceChunksRepository } from './evidence-chunks.repository';

export type StagedFile = FileTrace & { readonly id: string };

const chunkBytes = evidenceFileLimits.headBytes;
const dayMilliseconds = 86_400_000;

/**
 * Takes a file in before anything is locked: a slow connection must not hold a project. At most
 * one piece is in memory; each is written in a transaction of its own.
 */
@Injectable()
export class FileIntake {
  constructor(
    private readonly database: Database,
    private readonly chunks: EvidenceChunksRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the staged file, which the caller attaches or discards
   * @throws DomainError('invalid') `file-empty` · `file-too-large` · `file-type-not-allowed` ·
   *   `upload-interrupted`; nothing remains then
   */
  async stage(personId: string, name: string, body: Readable): Promise<StagedFile> {
    const id = newId();
    const startedAt = this.clock.now();
    await this.database.transaction(async (transaction) => {
      const dayBefore = new Date(startedAt.getTime() - dayMilliseconds);
      await this.chunks.discardStartedBefore(transaction, dayBefore);
      await this.chunks.begin(transaction, { id, personId, startedAt });
    });
    try {
      return await this.write(id, name, body);
    } catch (error) {
      await this.discard(id);
      if (body.errored === null) throw error;
      throw new DomainError('invalid', [{ code: 'upload-interrupted', field: 'file' }]);
    }
  }

  /** Does nothing to what has become evidence. */
  discard(id: string): Promise<void> {
    return this.database.transaction((transaction) => this.chunks.discard(transaction, id));
  }

  private async write(id: string, name: string, body: Readable): Promise<StagedFile> {
    const hash = createHash('sha256');
    const scan = new TextScan();
    let [seq, size] = [0, 0];
    let type: FileType | undefined;
    for await (const bytes of piecesOf(body)) {
      type ??= requireType(bytes, name);
      if (isText(type) && !scan.accepts(bytes)) throw typeNotAllowed();
      hash.update(bytes);
      const chunk = { evidenceId: id, seq, bytes };
      await this.database.transaction((transaction) => this.chunks.write(transaction, chunk));
      seq += 1;
      size += bytes.length;
    }
    requireFileSize(size);
    if (type === undefined || (isText(type) && !scan.isWhole)) throw typeNotAllowed();
    const sha256 = hash.digest('hex');
    return { id, kind: 'file', name, mediaType: mediaTypes[type], size, sha256 };
  }
}

/** The body in pieces of one size, the last one smaller; what is too large ends early. */
async function* piecesOf(body: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let [length, total] = [0, 0];
  // Destroying the request would cut the connection on which the refusal has to arrive.
  for await (const part of body.iterator({ destroyOnReturn: false })) {
    const bytes = part as Buffer;
    total += bytes.length;
    length += bytes.length;
    if (total > evidenceFileLimits.bytes) requireFileSize(total);
    waiting.push(bytes);
    if (length < chunkBytes) continue;
    const joined = Buffer.concat(waiting);
    const whole = length - (length % chunkBytes);
    for (let at = 0; at < whole; at += chunkBytes) yield joined.subarray(at, at + chunkBytes);
    waiting = [joined.subarray(whole)];
    length -= whole;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

function requireType(head: Buffer, name: string): FileType {
  const recognised = recogniseFile(head, name);
  if ('type' in recognised) return recognised.type;
  throw new DomainError('invalid', [{ code: recognised.refusal, field: 'file' }]);
}

function isText(type: FileType): boolean {
  return type === 'txt' || type === 'csv';
}

function typeNotAllowed(): DomainError {
  return new DomainError('invalid', [{ code: 'file-type-not-allowed', field: 'file' }]);
}
