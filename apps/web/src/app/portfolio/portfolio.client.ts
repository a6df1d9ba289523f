import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { type Overview, overviewSchema } from '@ki-kompass/domain';

const address = '/api/portfolio/overview';

/** Counts over projects. Call the methods where `inject` is allowed. */
@Service()
export class PortfolioClient {
  overviewOf(organisationId: () => string): HttpResourceRef<Overview | undefined> {
    return httpResource(() => ({ url: address, params: { organisation: organisationId() } }), {
      parse: (body) => overviewSchema.parse(body),
    });
  }

  /** All organisations of the person together, while `isWanted`. */
  overviewOfAll(isWanted: () => boolean): HttpResourceRef<Overview | undefined> {
    return httpResource(() => (isWanted() ? address : undefined), {
      parse: (body) => overviewSchema.parse(body),
    });
  }
}
