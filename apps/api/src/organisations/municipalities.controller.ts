import { Controller, Get, Header, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  agsSchema,
  listMunicipalitiesSchema,
  municipalityPageSchema,
  municipalityProfileSchema,
  type ListMunicipalities,
  type MunicipalityPage,
  type MunicipalityProfile,
} from '@ki-kompass/domain';
import { boundaries } from '@ki-kompass/domain/content';
import { Public } from '../identity/public';
import { MunicipalitiesService } from './municipalities.service';

/** The public register: facts of the statistics office, the same for everyone. */
@ApiTags('register')
@Public()
@Controller('municipalities')
export class MunicipalitiesController {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  @Get()
  @SerializeOptions({ schema: municipalityPageSchema })
  @ApiOkResponse({ standardSchema: municipalityPageSchema })
  list(
    @Query({ schema: listMunicipalitiesSchema }) query: ListMunicipalities,
  ): Promise<MunicipalityPage> {
    return this.municipalities.list(query);
  }

  /** TopoJSON, object `municipalities`, id = AGS. */
  @Get('boundaries')
  @Header('Content-Type', 'application/json')
  @Header('Cache-Control', 'public, max-age=86400')
  @ApiOkResponse({ description: 'TopoJSON of the municipal boundaries' })
  boundaries(): string {
    return boundaries;
  }

  @Get(':ags')
  @SerializeOptions({ schema: municipalityProfileSchema })
  @ApiOkResponse({ standardSchema: municipalityProfileSchema })
  get(@Param('ags', { schema: agsSchema }) ags: string): Promise<MunicipalityProfile> {
    return this.municipalities.get(ags);
  }
}
