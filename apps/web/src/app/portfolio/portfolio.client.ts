import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import {
  type AttentionPage,
  attentionPageSchema,
  type MunicipalityComparison,
  municipalityComparisonSchema,
  type Overview,
  overviewSchema,
  type ReachLevel,
} from '@ki-kompass/domain';

const address = '/api/portfolio';

/** An organisation and how far to look around it. */
export interface Place {
  readonly organisation: string;
  readonly reach: ReachLevel;
}

/** Figures over projects. Call the methods where `inject` is allowed. */
@Service()
export class PortfolioClient {
  overviewOf(place: () => Place): HttpResourceRef<Overview | undefined> {
    return httpResource(() => ({ url: `${address}/overview`, params: { ...place() } }), {
      parse: (body) => overviewSchema.parse(body),
    });
  }

  /** All organisations of the person together, while `isWanted`. */
  overviewOfAll(isWanted: () => boolean): HttpResourceRef<Overview | undefined> {
    return httpResource(() => (isWanted() ? `${address}/overview` : undefined), {
      parse: (body) => overviewSchema.parse(body),
    });
  }

  /** @param cursor `undefined` for the worst ones */
  attention(
    organisation: () => string | undefined,
    cursor: () => string | undefined,
  ): HttpResourceRef<AttentionPage | undefined> {
    return httpResource(
      () => {
        const asked = organisation();
        if (asked === undefined) return undefined;
        const next = cursor();
        const params = { organisation: asked, ...(next === undefined ? {} : { cursor: next }) };
        return { url: `${address}/attention`, params };
      },
      { parse: (body) => attentionPageSchema.parse(body) },
    );
  }

  /** @param place one organisation alone is no comparison: its reach is wider than `own` */
  municipalities(place: () => Place): HttpResourceRef<MunicipalityComparison | undefined> {
    return httpResource(() => ({ url: `${address}/municipalities`, params: { ...place() } }), {
      parse: (body) => municipalityComparisonSchema.parse(body),
    });
  }
}
