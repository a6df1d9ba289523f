import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  listMyWorkSchema,
  myWorkCountSchema,
  myWorkPageSchema,
  type Actor,
  type ListMyWork,
  type MyWorkCount,
  type MyWorkPage,
} from '@ki-kompass/domain';
import { CurrentActor } from '../identity/current-actor';
import { MyWorkService } from './my-work.service';

@ApiTags('my-work')
@Controller('my-work')
export class MyWorkController {
  constructor(private readonly myWork: MyWorkService) {}

  @Get()
  @SerializeOptions({ schema: myWorkPageSchema })
  @ApiOkResponse({ standardSchema: myWorkPageSchema })
  page(
    @CurrentActor() actor: Actor,
    @Query({ schema: listMyWorkSchema }) query: ListMyWork,
  ): Promise<MyWorkPage> {
    return this.myWork.page(actor, query);
  }

  @Get('count')
  @SerializeOptions({ schema: myWorkCountSchema })
  @ApiOkResponse({ standardSchema: myWorkCountSchema })
  count(@CurrentActor() actor: Actor): Promise<MyWorkCount> {
    return this.myWork.count(actor);
  }
}
