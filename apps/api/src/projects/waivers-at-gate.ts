import { Injectable } from '@nestjs/common';
import { waiverState, type FieldGroup, type GateWaivers, type Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import type { FrozenWaiver } from './gate-decision.entity';
import type { StoredProject } from './stored-project';
import { WaiversRepository, type WaiverRecord } from './waivers.repository';

type Keyed = readonly { readonly key: string }[];
type Names = ReadonlyMap<string, string>;

/** The waivers that a gate is decided with. */
@Injectable()
export class WaiversAtGate {
  constructor(private readonly waivers: WaiversRepository) {}

  /**
   * Everything asked and answered on the project, for readers who may know the items it names.
   * @returns `undefined` for everybody else
   */
  async read(
    scope: Scope,
    project: StoredProject,
    readable: ReadonlySet<FieldGroup>,
  ): Promise<WaiverRecord[] | undefined> {
    return readable.has('checklist') ? this.waivers.read(scope, project) : undefined;
  }

  /** What counts at the moment of a decision, for its record. */
  async freeze(transaction: Transaction, projectId: string, items: Keyed): Promise<FrozenWaiver[]> {
    const waivers = await this.waivers.readForUpdate(transaction, projectId);
    return ofItems(waivers, items).flatMap(granted);
  }
}

/** Of the items that apply: what was granted and still counts, and what waits for an answer. */
export function gateWaivers(
  waivers: readonly WaiverRecord[],
  items: Keyed,
  names: Names,
): GateWaivers {
  const current = ofItems(waivers, items);
  return {
    granted: current.flatMap(granted).map((waiver) => withName(waiver, names)),
    requested: current
      .filter((waiver) => waiverState(waiver) === 'open')
      .map(({ itemKey, reason, requestedBy, requestedByRole, requestedAt }) => ({
        itemKey,
        reason,
        requestedBy: { role: requestedByRole, name: names.get(requestedBy) ?? null },
        requestedAt: requestedAt.toISOString(),
      })),
  };
}

/** Everybody whose name the waivers can show. */
export function peopleInWaivers(waivers: readonly WaiverRecord[]): string[] {
  return waivers.flatMap(({ requestedBy, decidedBy }) =>
    decidedBy === null ? [requestedBy] : [requestedBy, decidedBy],
  );
}

export function withName({ grantedBy, grantedByRole, ...same }: FrozenWaiver, names: Names) {
  return { ...same, grantedBy: { role: grantedByRole, name: names.get(grantedBy) ?? null } };
}

/** The waiver as a decision keeps it; nothing where it does not count. */
function granted(waiver: WaiverRecord): FrozenWaiver[] {
  const { itemKey, reason, decidedBy, decidedByRole, decidedAt } = waiver;
  const isKnown = decidedBy !== null && decidedByRole !== null && decidedAt !== null;
  if (!isKnown || waiverState(waiver) !== 'granted') return [];
  const grantedAt = decidedAt.toISOString();
  return [{ itemKey, reason, grantedBy: decidedBy, grantedByRole: decidedByRole, grantedAt }];
}

function ofItems(waivers: readonly WaiverRecord[], items: Keyed): WaiverRecord[] {
  const keys = new Set(items.map(({ key }) => key));
  return waivers.filter(({ itemKey }) => keys.has(itemKey));
}
