import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { EvidenceChunkEntity } from './evidence-chunk.entity';
import { EvidenceUploadEntity } from './evidence-upload.entity';
import type { StoredFile } from './evidence.repository';

/**
 * How much of a piece the database sends in one row: a row that does not fit into what a connection
 * reads at once is copied over and over while it grows, and a long text is cleared away late.
 */
const rowBytes = 8_192;

@Injectable()
export class EvidenceChunksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async begin(transaction: Transaction, upload: EvidenceUploadEntity): Promise<void> {
    await transaction.insert(EvidenceUploadEntity, upload);
  }

  async write(transaction: Transaction, chunk: EvidenceChunkEntity): Promise<void> {
    await transaction.insert(EvidenceChunkEntity, chunk);
  }

  /**
   * The upload becomes evidence with the same id and takes its pieces along.
   * @throws DomainError('not-found') when it took so long that it was cleared away
   */
  async attach(transaction: Transaction, id: string): Promise<void> {
    const [, count] = await transaction.query<[unknown[], number]>(
      'DELETE FROM evidence_upload WHERE id = $1',
      [id],
    );
    if (count !== 1) throw new DomainError('not-found');
  }

  /** Only what is still an upload: what became evidence has no row there any more. */
  async discard(transaction: Transaction, id: string): Promise<void> {
    await transaction.query(
      `WITH gone AS (DELETE FROM evidence_upload WHERE id = $1 RETURNING id)
       DELETE FROM evidence_chunk WHERE evidence_id IN (SELECT id FROM gone)`,
      [id],
    );
  }

  /** What a process left behind that ended in the middle of an upload. */
  async discardStartedBefore(transaction: Transaction, instant: Date): Promise<void> {
    await transaction.query(
      `WITH gone AS (DELETE FROM evidence_upload WHERE started_at < $1 RETURNING id)
       DELETE FROM evidence_chunk WHERE evidence_id IN (SELECT id FROM gone)`,
      [instant],
    );
  }

  /** The file from a scoped read, a piece at a time; no connection is held in between. */
  async *bytesOf({ id, size }: StoredFile): AsyncGenerator<Buffer> {
    let sent = 0;
    for (let seq = 0; sent < size; seq += 1) {
      const rows = await this.dataSource.query<{ bytes: Buffer }[]>(
        `SELECT substring(bytes FROM first FOR $3) AS bytes
         FROM evidence_chunk CROSS JOIN generate_series(1, octet_length(bytes), $3) AS first
         WHERE evidence_id = $1 AND seq = $2 ORDER BY first`,
        [id, seq, rowBytes],
      );
      // Redacted while it was being read: what came so far must not look like the whole file.
      if (rows.length === 0) throw new DomainError('not-found');
      for (const { bytes } of rows) {
        sent += bytes.length;
        yield bytes;
      }
    }
  }
}
