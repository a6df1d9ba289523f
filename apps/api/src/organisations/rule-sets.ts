import { Injectable } from '@nestjs/common';
import {
  ruleAt,
  type LocalRuleDefault,
  type LocalRuleKind,
  type RuleSet,
} from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import type { Reader } from '../database/database';
import { RuleSetsRepository } from './rule-sets.repository';

/** The rule sets of organisations: what they have laid down, and the defaults behind it. */
@Injectable()
export class RuleSets {
  constructor(
    private readonly rules: RuleSetsRepository,
    private readonly content: ContentService,
  ) {}

  async of(organisationId: string, reader?: Reader): Promise<RuleSet> {
    const rules = await this.rules.ofOrganisations([organisationId], reader);
    return { items: rules.get(organisationId) ?? [], defaults: await this.defaults(reader) };
  }

  /** One for each of the organisations. */
  async ofAll(organisationIds: readonly string[]): Promise<ReadonlyMap<string, RuleSet>> {
    const rules = await this.rules.ofOrganisations(organisationIds);
    const defaults = await this.defaults();
    return new Map(organisationIds.map((id) => [id, { items: rules.get(id) ?? [], defaults }]));
  }

  /**
   * The value in force, in the unit of the kind; `null` when the catalogue offers no default either.
   */
  async findValueAt(
    organisationId: string,
    kind: LocalRuleKind,
    at: Date,
    reader?: Reader,
  ): Promise<number | null> {
    return ruleAt(await this.of(organisationId, reader), kind, at);
  }

  private async defaults(reader?: Reader): Promise<LocalRuleDefault[]> {
    const versions = await this.content.everyVersion('local-rules', reader);
    return versions.map(({ version, validFrom, validTo, body }) => {
      const { key: kind, value, source, verified } = body;
      return { kind, version, value, validFrom, validTo, source, verified };
    });
  }
}
