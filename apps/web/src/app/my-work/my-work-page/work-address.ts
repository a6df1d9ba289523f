import {
  type DueFilter,
  dueFilters,
  type ListMyWork,
  type Phase,
  phases,
  type WorkKind,
  workKinds,
} from '@ki-kompass/domain';

/** The page as its address names it; anything it does not know counts as not given. */
export interface WorkAddress {
  readonly kind: string | undefined;
  readonly phase: string | undefined;
  readonly due: string | undefined;
  readonly cursor: string | undefined;
  /** `one` for the current organisation alone; all of the person's otherwise. */
  readonly scope: string | undefined;
}

export interface WorkFilter {
  readonly kind: WorkKind | undefined;
  readonly phase: Phase | undefined;
  readonly due: DueFilter | undefined;
}

export function filterIn({ kind, phase, due }: WorkAddress): WorkFilter {
  const known = dueFilters.find((one) => one === due);
  return {
    kind: workKinds.find((one) => one === kind),
    phase: phases.find((one) => one === phase),
    due: known === 'all' ? undefined : known,
  };
}

/** @param organisationId the current one, which counts where the address asks for one alone */
export function workIn(
  address: WorkAddress,
  organisationId: string | undefined,
): Partial<ListMyWork> {
  const { kind, phase, due } = filterIn(address);
  const { cursor, scope } = address;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(phase === undefined ? {} : { phase }),
    ...(due === undefined ? {} : { due }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(scope === 'one' && organisationId !== undefined ? { organisation: organisationId } : {}),
  };
}

export const withoutFilters = { kind: null, phase: null, due: null, cursor: null } as const;
