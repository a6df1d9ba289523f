import { Controller, Get, Header, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  agsSchema,
  listNearbyProjectsSchema,
  nearbyProjectsSchema,
  type ListNearbyProjects,
  type NearbyProjects,
} from '@ki-kompass/domain';
import { CurrentSession } from '../identity/current-actor';
import { Public } from '../identity/public';
import type { SignedIn } from '../identity/signed-in';
import { NearbyProjectsService } from './nearby-projects.service';

/** Nobody sees what is open to the public, everybody else also what is open to them. */
@ApiTags('public')
@Public()
@Controller('municipalities/:ags/nearby-projects')
export class NearbyProjectsController {
  constructor(private readonly nearby: NearbyProjectsService) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @SerializeOptions({ schema: nearbyProjectsSchema })
  @ApiOkResponse({ standardSchema: nearbyProjectsSchema })
  list(
    @CurrentSession() signedIn: SignedIn | undefined,
    @Param('ags', { schema: agsSchema }) ags: string,
    @Query({ schema: listNearbyProjectsSchema }) query: ListNearbyProjects,
  ): Promise<NearbyProjects> {
    return this.nearby.list(signedIn?.actor ?? 'public', ags, query);
  }
}
