import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { InvalidRequest, invalidRequest } from './invalid-request';

/**
 * Holds each part of a request against the schema its parameter names. A part of the address has
 * a name of its own, which the schema of its value cannot know.
 */
@Injectable()
export class RequestPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: invalidRequest });
  }

  override async transform<T = unknown>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof InvalidRequest && metadata.data !== undefined) {
        throw error.below(metadata.data);
      }
      throw error;
    }
  }
}
