import { Injectable } from '@nestjs/common';
import {
  askedStateOn,
  dayOf,
  isAnswerOutdated,
  participationRoles,
  scopeOfReleased,
  type Actor,
  type ParticipationPage,
  type ParticipationQuery,
  type ParticipationRow,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { Clock } from '../time/clock';
import {
  ParticipationListRepository,
  type FoundParticipation,
} from './participation-list.repository';

const cursorSchema = z.tuple([storableText, z.uuid(), z.enum(participationRoles), z.uuid()]);

/** What staff council and equality officers were asked, in every project released to them. */
@Injectable()
export class ParticipationListService {
  constructor(
    private readonly participation: ParticipationListRepository,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    { organisation, state, limit, cursor }: ParticipationQuery,
  ): Promise<ParticipationPage> {
    const scope = scopeOfReleased(actor, 'opinions');
    const after = cursor === undefined ? null : decodeCursor(cursor, cursorSchema);
    const wish = { organisation, state, limit: limit + 1, after };
    const { total, found } = await this.participation.page(scope, wish);
    const today = dayOf(this.clock.now());
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      total,
      items: shown.map((row) => rowOf(row, today)),
      nextCursor: found.length > limit && last !== undefined ? encodeCursor(last.place) : null,
    };
  }
}

function rowOf(
  { asked, place: _, ...project }: FoundParticipation,
  today: string,
): ParticipationRow {
  if (asked === null) return { ...project, asked };
  const { since, ...facts } = asked;
  const isOutdated = since !== null && isAnswerOutdated(asked.phase, since);
  const state = askedStateOn({ ...facts, isOutdated }, today);
  return { ...project, asked: { ...facts, isOutdated, state } };
}
