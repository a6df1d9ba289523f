import { Injectable } from '@nestjs/common';
import { dayOf, isApplicableOn, ruleAt, type AwardRules } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import type { Reader } from '../database/database';
import { RuleSets } from '../organisations/rule-sets';
import { Clock } from '../time/clock';

const key = 'gwb-vgv';

/** The borders that propose the route of an award: the EU threshold, and the local limit. */
@Injectable()
export class AwardLaw {
  constructor(
    private readonly content: ContentService,
    private readonly ruleSets: RuleSets,
    private readonly clock: Clock,
  ) {}

  /** A threshold whose days are over says nothing of today. */
  async today(organisationId: string, reader?: Reader): Promise<AwardRules> {
    const now = this.clock.now();
    const versions = await this.content.list('legal-bases', reader);
    const law = versions.find((version) => version.key === key)?.body;
    const isInForce = law !== undefined && isApplicableOn(law, dayOf(now));
    const rules = await this.ruleSets.of(organisationId, reader);
    return {
      euThresholdCents: (isInForce ? law.thresholdNetCents : undefined) ?? null,
      directLimitCents: ruleAt(rules, 'direct-award', now),
    };
  }
}
