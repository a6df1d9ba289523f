import { Injectable } from '@nestjs/common';
import {
  agsSchema,
  dayOf,
  type ListMunicipalities,
  type MunicipalityPage,
  type MunicipalityProfile,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { MunicipalitiesRepository } from './municipalities.repository';
import { Clock } from '../time/clock';

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
}
