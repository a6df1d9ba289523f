import { Injectable } from '@nestjs/common';
import { DomainError } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import type { Reader } from '../database/database';

const key = 'gdpr-33';

/** The law that says how long a report may take; each incident keeps the version it began with. */
@Injectable()
export class IncidentLaw {
  constructor(private readonly content: ContentService) {}

  async today(reader?: Reader) {
    const { version, body } = await this.content.latest('legal-bases', key, reader);
    return { version, hours: hoursIn(body), citation: { de: body.citation, en: body.citationEn } };
  }

  async hoursOf(version: number, reader?: Reader): Promise<number> {
    const { body } = await this.content.get('legal-bases', key, version, reader);
    return hoursIn(body);
  }
}

/** A version that somebody added without the hours is no basis for a deadline. */
function hoursIn({ reportWithinHours }: { readonly reportWithinHours?: number | undefined }) {
  if (reportWithinHours === undefined) throw new DomainError('not-found');
  return reportWithinHours;
}
