import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  participationPageSchema,
  participationQuerySchema,
  type Actor,
  type ParticipationPage,
  type ParticipationQuery,
} from '@ki-kompass/domain';
import { CurrentActor } from '../identity/current-actor';
import { ParticipationListService } from './participation-list.service';

@ApiTags('participation')
@Controller('participation')
export class ParticipationListController {
  constructor(private readonly participation: ParticipationListService) {}

  /** Projects that are released to the reader's own role, with what that role was asked. */
  @Get()
  @SerializeOptions({ schema: participationPageSchema })
  @ApiOkResponse({ standardSchema: participationPageSchema })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: participationQuerySchema }) query: ParticipationQuery,
  ): Promise<ParticipationPage> {
    return this.participation.page(actor, query);
  }
}
