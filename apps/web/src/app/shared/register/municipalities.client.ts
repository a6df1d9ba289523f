import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { computed, Service, signal } from '@angular/core';
import {
  type MunicipalityPage,
  municipalityPageSchema,
  type MunicipalityProfile,
  municipalityProfileSchema,
  type MunicipalityRow,
  type NearbyProjects,
  nearbyProjectsSchema,
} from '@ki-kompass/domain';

export interface MunicipalitiesQuery {
  readonly search: string | undefined;
  readonly cursor: string | undefined;
}

const address = '/api/municipalities';
const rowsPerPage = 25;

/** More than there are. */
const allRows = 1000;

/** The public register. Call the methods where `inject` is allowed. */
@Service()
export class MunicipalitiesClient {
  private readonly isEveryRowWanted = signal(false);
  private readonly everyRow = httpResource(
    () => (this.isEveryRowWanted() ? { url: address, params: { limit: allRows } } : undefined),
    { parse: (body) => municipalityPageSchema.parse(body) },
  );
  /** The whole register, empty until it is there. */
  readonly all = computed<readonly MunicipalityRow[]>(() =>
    this.everyRow.hasValue() ? this.everyRow.value().items : [],
  );
  readonly isEveryRowLoading = this.everyRow.isLoading;
  readonly names = computed(() => new Map(this.all().map(({ ags, name }) => [ags, name])));

  /** `all` and `names` are large and not needed by everybody: asked for once, when first used. */
  loadAll(): void {
    this.isEveryRowWanted.set(true);
  }

  list(query: () => MunicipalitiesQuery): HttpResourceRef<MunicipalityPage | undefined> {
    return httpResource(
      () => {
        const { search = '', cursor } = query();
        return {
          url: address,
          params: {
            limit: rowsPerPage,
            ...(search === '' ? {} : { search }),
            ...(cursor === undefined ? {} : { cursor }),
          },
        };
      },
      { parse: (body) => municipalityPageSchema.parse(body) },
    );
  }

  /** The projects around it that are open to whoever asks, the nearest first. */
  nearby(ags: () => string): HttpResourceRef<NearbyProjects | undefined> {
    return httpResource(() => `${address}/${encodeURIComponent(ags())}/nearby-projects`, {
      parse: (body) => nearbyProjectsSchema.parse(body),
    });
  }

  get(ags: () => string): HttpResourceRef<MunicipalityProfile | undefined> {
    return httpResource(() => `${address}/${encodeURIComponent(ags())}`, {
      parse: (body) => municipalityProfileSchema.parse(body),
    });
  }
}
