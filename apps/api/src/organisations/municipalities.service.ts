import { Injectable } from '@nestjs/common';
import {
  agsSchema,
  dayOf,
  type ListMunicipalities,
  type MunicipalityPage,
  type MunicipalityProfile,
  type MunicipalityRow,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { MunicipalitiesRepository } from './municipalities.repository';
import { Clock } from '../time/clock';

/** More than the 396 there are. */
const allRows = 1000;

/** Name and key of the last municipality of a page. */
const cursorSchema = z.tuple([storableText, agsSchema]);

@Injectable()
export class MunicipalitiesService {
  constructor(
    private readonly municipalities: MunicipalitiesRepository,
    private readonly clock: Clock,
  ) {}

  async list({ limit, cursor, search = '' }: ListMunicipalities): Promise<MunicipalityPage> {
    const after = cursor === undefined ? null : decodeCursor(cursor, cursorSchema);
    const rows = await this.municipalities.page({
      day: dayOf(this.clock.now()),
      after,
      search,
      limit: limit + 1,
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return { items, nextCursor: hasMore ? encodeCursor([last.name, last.ags]) : null };
  }

  get(ags: string): Promise<MunicipalityProfile> {
    return this.municipalities.get(ags, dayOf(this.clock.now()));
  }

  all(): Promise<MunicipalityRow[]> {
    const day = dayOf(this.clock.now());
    return this.municipalities.page({ day, after: null, search: '', limit: allRows });
  }

  /** Null when the organisation is no municipality of the register. */
  findByOrganisation(
    organisationId: string,
  ): Promise<Pick<MunicipalityProfile, 'ags' | 'website'> | null> {
    return this.municipalities.findByOrganisation(organisationId, dayOf(this.clock.now()));
  }
}
