import { Injectable } from '@nestjs/common';
import {
  dayOf,
  scopeOf,
  searchTerms,
  type Actor,
  type Search,
  type SearchAnswer,
} from '@ki-kompass/domain';
import { Clock } from '../time/clock';
import { hitOf } from './search-hit';
import { SearchRepository } from './search.repository';

@Injectable()
export class SearchService {
  constructor(
    private readonly documents: SearchRepository,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, { q, limit, kind }: Search): Promise<SearchAnswer> {
    const terms = searchTerms(q);
    const counts = { project: 0, municipality: 0, 'use-case': 0 };
    if (terms.length === 0) return { items: [], counts };
    const found = await this.documents.find(scopeOf(actor), {
      question: q,
      terms,
      limit,
      kind: kind ?? null,
      day: dayOf(this.clock.now()),
    });
    for (const row of found) counts[row.kind] = row.total;
    return { items: found.flatMap((row) => hitOf(row, terms)), counts };
  }
}
