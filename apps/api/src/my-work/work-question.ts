import type {
  Actor,
  Duty,
  Period,
  Phase,
  Place,
  Scope,
  WorkEntry,
  WorkGroup,
} from '@ki-kompass/domain';

/** What a list asks each of its sources for: one group, from a place on. */
export interface WorkQuestion {
  readonly actor: Actor;
  readonly scope: Scope;
  /** Narrowed to the organisations that the list is about. */
  readonly duties: readonly Duty[];
  readonly phase: Phase | undefined;
  readonly group: WorkGroup;
  /** `null` in groups without a deadline. */
  readonly period: Period | null;
  /** The last entry shown, where it stands in this group. */
  readonly after: Place | null;
  readonly limit: number;
  readonly today: string;
}

export interface FoundWork {
  readonly place: Place;
  readonly entry: WorkEntry;
}

/** Organisation and project of an entry, as every source reads them. */
export type WorkPlace = Pick<WorkEntry, 'organisation' | 'project'>;
