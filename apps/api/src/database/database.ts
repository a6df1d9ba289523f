import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** An open transaction. Only `Database.transaction` hands one out, so a write without one cannot compile. */
export type Transaction = EntityManager & { readonly __open: unique symbol };

/**
 * Where a repository reads. Whoever is inside a transaction reads through it: asking for a second
 * connection while holding one would let a full pool wait for itself.
 */
export type Reader = EntityManager;

@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction((manager) => work(manager as Transaction));
  }
}
