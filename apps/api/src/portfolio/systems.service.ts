import { Injectable } from '@nestjs/common';
import {
  dutyState,
  scopeReading,
  type Actor,
  type SystemsPage,
  type SystemsQuery,
  type SystemWithData,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { ContentService } from '../content/content.service';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { SystemsRepository, type FoundSystem } from './systems.repository';

const cursorSchema = z.tuple([storableText.max(200), z.uuid()]);

/** Which systems process which data, and what data protection asks of them. */
@Injectable()
export class SystemsService {
  constructor(
    private readonly systems: SystemsRepository,
    private readonly content: ContentService,
  ) {}

  /** Own projects, where the reader reads their checklists. */
  async page(
    actor: Actor,
    { organisation, data, limit, cursor }: SystemsQuery,
  ): Promise<SystemsPage> {
    const categories = await this.content.list('data-categories');
    const { total, found } = await this.systems.page(scopeReading(actor, 'checklist'), {
      organisation,
      data,
      limit,
      socialCategories: categories.filter(({ body }) => body.social !== 'no').map(({ key }) => key),
      after: cursor === undefined ? null : decodeCursor(cursor, cursorSchema),
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      total,
      items: shown.map(systemOf),
      nextCursor: found.length > limit && last !== undefined ? encodeCursor(last.place) : null,
    };
  }
}

function systemOf({ states, place: _, ...found }: FoundSystem): SystemWithData {
  const { dpiaRequired, processesPersonalData, processesSocialData } = found;
  const answers = { dpiaRequired, processesPersonalData, processesSocialData };
  const { phase, status } = found;
  const system = { phase, status, answers, states };
  return {
    ...found,
    duties: {
      dpia: dutyState('dpia', system),
      'processor-contract': dutyState('processor-contract', system),
      'social-data-notice': dutyState('social-data-notice', system),
    },
  };
}
