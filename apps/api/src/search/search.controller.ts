import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  searchAnswerSchema,
  searchSchema,
  type Actor,
  type Search,
  type SearchAnswer,
} from '@ki-kompass/domain';
import { CurrentActor } from '../identity/current-actor';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @SerializeOptions({ schema: searchAnswerSchema })
  @ApiOkResponse({ standardSchema: searchAnswerSchema })
  find(
    @CurrentActor() actor: Actor,
    @Query({ schema: searchSchema }) query: Search,
  ): Promise<SearchAnswer> {
    return this.search.find(actor, query);
  }
}
