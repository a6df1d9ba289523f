import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Public } from '../identity/public';
import { HealthService } from './health.service';

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** Healthy means: the application runs and its database answers. */
  @Get()
  @Public()
  @SerializeOptions({ schema: healthSchema })
  @ApiOkResponse({ standardSchema: healthSchema })
  get(): Promise<z.infer<typeof healthSchema>> {
    return this.health.check();
  }
}
