import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';

/** An open transaction. Only `Database.transaction` hands one out, so a write without one cannot compile. */
export type Transaction = EntityManager & { readonly __open: unique symbol };

/**
 * Where a repository reads. Whoever is inside a transaction reads through it: asking for a second
 * connection while holding one would let a full pool wait for itself.
 */
export type Reader = EntityManager;

const announced = new WeakSet<Transaction>();

/** Notes that the transaction appends events, so that its commit changes what others read. */
export function announce(transaction: Transaction): void {
  announced.add(transaction);
}

@Injectable()
export class Database {
  private readonly committedEvents = new Subject<void>();
  /** This process has committed events; comes before the caller of the transaction goes on. */
  readonly commits = this.committedEvents.asObservable();

  constructor(private readonly dataSource: DataSource) {}

  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const opened: Transaction[] = [];
    try {
      return await this.dataSource.transaction((manager) => {
        const transaction = manager as Transaction;
        opened.push(transaction);
        return work(transaction);
      });
    } finally {
      // Also after a failure: a connection that broke while committing may have committed.
      if (opened.some((transaction) => announced.has(transaction))) this.committedEvents.next();
    }
  }
}
