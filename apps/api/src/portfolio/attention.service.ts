import { Injectable } from '@nestjs/common';
import {
  dayOf,
  daySchema,
  findingsOf,
  patienceKinds,
  ruleSteps,
  nextDateOf,
  scopeOf,
  scopeReading,
  standingOf,
  type Actor,
  type AttentionPage,
  type AttentionQuery,
  type AttentionRow,
  type Finding,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { ContentService } from '../content/content.service';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { LocalRulesService } from '../organisations/local-rules.service';
import { OwnItemsReadingService } from '../organisations/own-items-reading.service';
import { RuleSets } from '../organisations/rule-sets';
import {
  AttentionRepository,
  type AttentionReading,
  type FoundProject,
} from './attention.repository';
import type { TemplateVersion } from './blocking-items';
import type { PatienceStep } from './patience';
import { Clock } from '../time/clock';

/** Standing, day and id of the last project of a page. */
const cursorSchema = z.tuple([z.int().min(0).max(9), daySchema, z.uuid()]);

@Injectable()
export class AttentionService {
  constructor(
    private readonly attention: AttentionRepository,
    private readonly content: ContentService,
    private readonly ownItems: OwnItemsReadingService,
    private readonly localRules: LocalRulesService,
    private readonly ruleSets: RuleSets,
    private readonly clock: Clock,
  ) {}

  /** Own projects that need attention, as far as the reader may know why. */
  async page(
    actor: Actor,
    { organisation, limit, cursor }: AttentionQuery,
  ): Promise<AttentionPage> {
    const now = this.clock.now();
    const today = dayOf(now);
    const scope = scopeOf(actor);
    const organisationIds = [
      ...scope.ownOrganisationIds,
      ...scope.releasedOrganisations.map(({ organisationId }) => organisationId),
    ];
    const templates = [
      ...(await this.content.everyVersion('checklists')),
      ...(await this.ownItems.asChecklists(organisationIds)),
    ];
    const { total, found } = await this.attention.page({
      readIn: readingOf(actor),
      organisation,
      now,
      today,
      templates,
      limits: await this.councilLimits(organisationIds, today),
      patience: await this.patienceOf(organisationIds),
      after: cursor === undefined ? null : decodeCursor(cursor, cursorSchema),
      limit: limit + 1,
    });
    const names = namesIn(templates);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const hasMore = found.length > limit && last !== undefined;
    return {
      asOf: now.toISOString(),
      total,
      items: shown.map((project) => rowOf(project, names, today)),
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

  private async patienceOf(organisationIds: readonly string[]): Promise<PatienceStep[]> {
    const sets = [...(await this.ruleSets.ofAll(organisationIds))];
    return sets.flatMap(([organisationId, set]) =>
      patienceKinds.flatMap((kind) =>
        ruleSteps(set, kind).map((step) => ({ organisationId, kind, ...step })),
      ),
    );
  }
}

function readingOf(actor: Actor): AttentionReading {
  return {
    profile: scopeReading(actor, 'profile'),
    checklist: scopeReading(actor, 'checklist'),
    decisions: scopeReading(actor, 'decisions'),
  };
}

type ItemNames = ReadonlyMap<string, { readonly de: string; readonly en: string }>;

/** What the catalogue calls an item, in its latest version. */
function namesIn(templates: readonly TemplateVersion[]): ItemNames {
  const items = templates.flatMap(({ body }) => body.items);
  return new Map(items.map(({ key, de, en }) => [key, { de, en }]));
}

function rowOf(project: FoundProject, names: ItemNames, today: string): AttentionRow {
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
    findings: findings.map((finding) => ({ ...finding, ...nameOf(finding, names) })),
    nextDate: nextDateOf(project, today),
  };
}

function nameOf({ itemKey }: Finding, names: ItemNames) {
  const itemName = itemKey === undefined ? undefined : names.get(itemKey);
  return itemName === undefined ? {} : { itemName };
}
