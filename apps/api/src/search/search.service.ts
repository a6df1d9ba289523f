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
    if (terms.length === 0) return { items: [], counts: none };
    const { documents, counts } = await this.documents.find(scopeOf(actor), {
      question: q,
      terms,
      limit,
      kind: kind ?? null,
      day: dayOf(this.clock.now()),
    });
    const items = documents.flatMap((document) => hitOf(document, terms));
    return { items, counts: { ...none, ...counts } };
  }
}

const none = { project: 0, municipality: 0, 'use-case': 0 };
