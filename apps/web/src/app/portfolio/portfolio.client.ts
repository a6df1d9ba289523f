import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AttentionPage,
  attentionPageSchema,
  type MunicipalityComparison,
  municipalityComparisonSchema,
  type Overview,
  overviewSchema,
  type ReachLevel,
  type SystemsPage,
  systemsPageSchema,
  type SystemWithData,
} from '@ki-kompass/domain';
import { firstValueFrom } from 'rxjs';
import { given } from './given';

const address = '/api/portfolio';

/** An organisation and how far to look around it. */
export interface Place {
  readonly organisation: string;
  readonly reach: ReachLevel;
}

/** Which systems are asked for. */
export type SystemsQuestion = Readonly<Record<'organisation' | 'data', string | undefined>>;

/** Figures over projects. Call the methods where `inject` is allowed. */
@Service()
export class PortfolioClient {
  private readonly http = inject(HttpClient);

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

  /** Systems by their data; `cursor` of the page before. */
  systems(
    question: () => SystemsQuestion & { readonly cursor: string | undefined },
  ): HttpResourceRef<SystemsPage | undefined> {
    return httpResource(() => ({ url: `${address}/systems`, params: given(question()) }), {
      parse: (body) => systemsPageSchema.parse(body),
    });
  }

  /** All of them, page after page. */
  async allSystems(question: SystemsQuestion): Promise<readonly SystemWithData[]> {
    const all: SystemWithData[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const params = given({ ...question, limit: '100', cursor });
      const body = await firstValueFrom(this.http.get(`${address}/systems`, { params }));
      const page = systemsPageSchema.parse(body);
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    return all;
  }
}
