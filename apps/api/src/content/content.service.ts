import { Injectable } from '@nestjs/common';
import { dayOf, DomainError, type Catalogue, type VersionOf } from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { ContentRepository } from './content.repository';
import { Clock } from '../time/clock';

@Injectable()
export class ContentService {
  constructor(
    private readonly content: ContentRepository,
    private readonly clock: Clock,
  ) {}

  list<C extends Catalogue>(catalogue: C, reader?: Reader): Promise<VersionOf<C>[]> {
    return this.content.current(catalogue, dayOf(this.clock.now()), reader);
  }

  /** Every version of every entry, also those no longer offered: projects pinned them. */
  everyVersion<C extends Catalogue>(catalogue: C, reader?: Reader): Promise<VersionOf<C>[]> {
    return this.content.all(catalogue, reader);
  }

  find<C extends Catalogue>(
    catalogue: C,
    key: string,
    version: number,
    reader?: Reader,
  ): Promise<VersionOf<C> | null> {
    return this.content.find(catalogue, key, version, reader);
  }

  /** @throws DomainError('not-found') when there is no such version */
  async get<C extends Catalogue>(
    catalogue: C,
    key: string,
    version: number,
    reader?: Reader,
  ): Promise<VersionOf<C>> {
    const entry = await this.find(catalogue, key, version, reader);
    if (entry === null) throw new DomainError('not-found');
    return entry;
  }

  /**
   * The version of one entry that is offered today, for a project to pin.
   * @throws DomainError('not-found')
   */
  async latest<C extends Catalogue>(
    catalogue: C,
    key: string,
    reader?: Reader,
  ): Promise<VersionOf<C>> {
    const entry = (await this.list(catalogue, reader)).find((version) => version.key === key);
    if (entry === undefined) throw new DomainError('not-found');
    return entry;
  }
}
