import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { HealthRepository } from './health.repository';

@Injectable()
export class HealthService {
  constructor(private readonly health: HealthRepository) {}

  async check(): Promise<{ status: 'ok' }> {
    if (await this.health.answers()) return { status: 'ok' };
    throw new ServiceUnavailableException();
  }
}
