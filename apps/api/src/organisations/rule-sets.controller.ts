import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  localRuleSchema,
  ruleSetSchema,
  setLocalRuleSchema,
  type Actor,
  type LocalRule,
  type RuleSet,
  type SetLocalRule,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { RuleSetsService } from './rule-sets.service';

/** The local rules of an organisation with their valid-from, and the defaults behind them. */
@ApiTags('organisations')
@Controller('organisations/:organisationId/local-rules')
export class RuleSetsController {
  constructor(private readonly ruleSets: RuleSetsService) {}

  @Get()
  @SerializeOptions({ schema: ruleSetSchema })
  @ApiOkResponse({ standardSchema: ruleSetSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
  ): Promise<RuleSet> {
    return this.ruleSets.get(actor, organisationId);
  }

  @Post()
  @SerializeOptions({ schema: localRuleSchema })
  @ApiCreatedResponse({ standardSchema: localRuleSchema })
  set(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Body({ schema: setLocalRuleSchema }) command: SetLocalRule,
    @IdempotencyKey() key: string | undefined,
  ): Promise<LocalRule> {
    return this.ruleSets.set(actor, organisationId, command, key);
  }
}
