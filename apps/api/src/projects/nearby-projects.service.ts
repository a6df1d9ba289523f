import { Injectable } from '@nestjs/common';
import {
  nearness,
  nearnessRank,
  scopeOf,
  summariseNearby,
  type ListNearbyProjects,
  type MunicipalityProfile,
  type MunicipalityRow,
  type NearbyProject,
  type NearbyProjects,
  type NearbyTown,
  type NearnessReason,
  type Viewer,
} from '@ki-kompass/domain';
import { MunicipalitiesService } from '../organisations/municipalities.service';
import { NearbyProjectsRepository, type FoundNearby } from './nearby-projects.repository';

interface Near {
  readonly municipality: MunicipalityRow;
  readonly reasons: readonly NearnessReason[];
}

/** What is going on around a municipality, as far as it is open to whoever looks. */
@Injectable()
export class NearbyProjectsService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly projects: NearbyProjectsRepository,
  ) {}

  /** @throws DomainError('not-found') when nobody bears the key */
  async list(viewer: Viewer, ags: string, { limit }: ListNearbyProjects): Promise<NearbyProjects> {
    const home = await this.municipalities.get(ags);
    const near = nearTo(home, await this.municipalities.all());
    const { rows, counts } = await this.projects.find(
      scopeOf(viewer),
      near.map(({ municipality: { organisationId }, reasons }) => ({
        organisationId,
        rank: nearnessRank(reasons),
      })),
      limit,
    );
    const byId = new Map(near.map((entry) => [entry.municipality.organisationId, entry]));
    return summariseNearby(
      rows.flatMap((row) => rowOf(row, byId.get(row.organisation.id))),
      counts.flatMap(({ organisationId, count }) => townOf(byId.get(organisationId), count)),
    );
  }
}

function nearTo(home: MunicipalityProfile, register: readonly MunicipalityRow[]): Near[] {
  const neighbours = new Set(home.neighbours.map(({ ags }) => ags));
  return register
    .map((municipality) => ({
      municipality,
      reasons: nearness({ ...home, neighbours }, municipality),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

function rowOf({ organisation, ...row }: FoundNearby, near?: Near): NearbyProject[] {
  if (near === undefined) return [];
  const { ags } = near.municipality;
  return [{ ...row, organisation: { ...organisation, ags }, reasons: [...near.reasons] }];
}

function townOf(near: Near | undefined, count: number): NearbyTown[] {
  if (near === undefined) return [];
  const { ags, name } = near.municipality;
  return [{ ags, name, count }];
}
