import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  answerConsentSchema,
  consentsSchema,
  requestConsentSchema,
  serviceAgreementSchema,
  type Actor,
  type AnswerConsent,
  type Consents,
  type RequestConsent,
  type ServiceAgreement,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { IdempotencyKey } from '../http/idempotency-key';
import { CurrentActor } from '../identity/current-actor';
import { ConsentReadingService } from './consent-reading.service';
import { ConsentsService } from './consents.service';

/** Every act answers with the procedures as they then stand for the person who acted. */
@ApiTags('participation')
@Controller('projects/:projectId/consents')
@SerializeOptions({ schema: consentsSchema })
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly reading: ConsentReadingService,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: consentsSchema })
  get(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
  ): Promise<Consents> {
    return this.reading.get(actor, projectId);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: consentsSchema })
  async request(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: requestConsentSchema }) command: RequestConsent,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Consents> {
    await this.consents.request({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post('cover')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: consentsSchema })
  async cover(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Body({ schema: serviceAgreementSchema }) command: ServiceAgreement,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Consents> {
    await this.consents.cover({ actor, projectId, key }, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':consentId/answer')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: consentsSchema })
  async answer(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('consentId', { schema: z.uuid() }) consentId: string,
    @Body({ schema: answerConsentSchema }) command: AnswerConsent,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Consents> {
    await this.consents.answer({ actor, projectId, key }, consentId, command);
    return this.reading.get(actor, projectId);
  }

  @Post(':consentId/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: consentsSchema })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('projectId', { schema: z.uuid() }) projectId: string,
    @Param('consentId', { schema: z.uuid() }) consentId: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Consents> {
    await this.consents.withdraw({ actor, projectId, key }, consentId);
    return this.reading.get(actor, projectId);
  }
}
