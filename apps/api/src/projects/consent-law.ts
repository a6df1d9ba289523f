import { Injectable } from '@nestjs/common';
import { DomainError } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import type { Reader } from '../database/database';

const key = 'lpvg-66';

/** The law that says how long the staff council has; each request keeps the version it began with. */
@Injectable()
export class ConsentLaw {
  constructor(private readonly content: ContentService) {}

  async today(reader?: Reader) {
    const { version, body } = await this.content.latest('legal-bases', key, reader);
    // A version that somebody added without the days is no basis for a deadline.
    if (body.answerWithinDays === undefined) throw new DomainError('not-found');
    const citation = { de: body.citation, en: body.citationEn };
    return { version, days: body.answerWithinDays, citation };
  }
}
