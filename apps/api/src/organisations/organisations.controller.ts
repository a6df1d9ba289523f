import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  colleagueSchema,
  setValueLimitSchema,
  valueLimitSchema,
  type Actor,
  type Colleague,
  type SetValueLimit,
  type ValueLimit,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ColleaguesService } from './colleagues.service';
import { ValueLimitsService } from './value-limits.service';

const valueLimitListSchema = z.object({ items: z.array(valueLimitSchema) });
const colleagueListSchema = z.object({ items: z.array(colleagueSchema) });

/** What belongs to one organisation; strangers get the answer of a route that does not exist. */
@ApiTags('organisations')
@Controller('organisations/:organisationId')
export class OrganisationsController {
  constructor(
    private readonly valueLimits: ValueLimitsService,
    private readonly colleagues: ColleaguesService,
  ) {}

  @Get('value-limits')
  @SerializeOptions({ schema: valueLimitListSchema })
  @ApiOkResponse({ standardSchema: valueLimitListSchema })
  listValueLimits(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
  ): Promise<{ items: ValueLimit[] }> {
    return this.valueLimits.list(actor, organisationId);
  }

  @Post('value-limits')
  @SerializeOptions({ schema: valueLimitSchema })
  @ApiCreatedResponse({ standardSchema: valueLimitSchema })
  setValueLimit(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Body({ schema: setValueLimitSchema }) command: SetValueLimit,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ValueLimit> {
    return this.valueLimits.set(actor, organisationId, command, key);
  }

  @Get('people')
  @SerializeOptions({ schema: colleagueListSchema })
  @ApiOkResponse({ standardSchema: colleagueListSchema })
  listColleagues(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
  ): Promise<{ items: Colleague[] }> {
    return this.colleagues.list(actor, organisationId);
  }
}
