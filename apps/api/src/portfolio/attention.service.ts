import { Injectable } from '@nestjs/common';
import {
  dayOf,
  daySchema,
  findingsOf,
  nextDateOf,
  organisationsReading,
  scopeOf,
  standingOf,
  type Actor,
  type AttentionPage,
  type AttentionQuery,
  type AttentionRow,
  type FieldGroup,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { ContentService } from '../content/content.service';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { LocalRulesService } from '../organisations/local-rules.service';
import {
  AttentionRepository,
  type AttentionReading,
  type FoundProject,
} from './attention.repository';
import { Clock } from '../time/clock';

/** Standing, day and id of the last project of a page. */
const cursorSchema = z.tuple([z.int().min(0).max(9), daySchema, z.uuid()]);

@Injectable()
export class AttentionService {
  constructor(
    private readonly attention: AttentionRepository,
    private readonly content: ContentService,
    private readonly localRules: LocalRulesService,
    private readonly clock: Clock,
  ) {}

  /** Own projects that need attention, as far as the reader may know why. */
  async page(
    actor: Actor,
    { organisation, limit, cursor }: AttentionQuery,
  ): Promise<AttentionPage> {
    const now = this.clock.now();
    const today = dayOf(now);
    const own = scopeOf(actor).ownOrganisationIds.filter(
      (id) => organisation === undefined || id === organisation,
    );
    const { total, found } = await this.attention.page({
      readIn: readingIn(actor, own),
      today,
      templates: await this.content.everyVersion('checklists'),
      limits: await this.councilLimits(own, today),
      after: cursor === undefined ? null : decodeCursor(cursor, cursorSchema),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const hasMore = found.length > limit && last !== undefined;
    return {
      asOf: now.toISOString(),
      total,
      items: shown.map((project) => rowOf(project, today)),
      nextCursor: hasMore ? encodeCursor(last.place) : null,
    };
  }

  private councilLimits(organisationIds: readonly string[], today: string) {
    return Promise.all(
      organisationIds.map(async (organisationId) => {
        const { valueLimitCents } = await this.localRules.on(organisationId, today);
        return { organisationId, cents: valueLimitCents };
      }),
    );
  }
}

function readingIn(actor: Actor, own: readonly string[]): AttentionReading {
  const reading = (group: FieldGroup) => organisationsReading(actor, group, own);
  return {
    profile: reading('profile'),
    checklist: reading('checklist'),
    decisions: reading('decisions'),
  };
}

function rowOf(project: FoundProject, today: string): AttentionRow {
  const { id, organisation, number, title, isExample, phase, phaseEnteredAt } = project;
  const findings = findingsOf(project, today);
  return {
    id,
    organisation,
    number,
    title,
    isExample,
    phase,
    phaseEnteredAt,
    standing: standingOf(findings),
    findings,
    nextDate: nextDateOf(project, today),
  };
}
