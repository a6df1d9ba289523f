import { computed, inject, Service, signal } from '@angular/core';
import {
  closedVisibility,
  openableGroups,
  type OpenableGroup,
  possibleLevels,
  reaches,
  type Visibility,
  type VisibilityLevel,
  visibilityOpenedTo,
  visibilityPath,
} from '@ki-kompass/domain';
import { type FieldError, type Problem, problemOf } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { ProjectStore } from '../project-store';
import { Undoing } from '../undoing';
import { visibilityTexts } from './visibility.texts';

/** A group that somebody else set while this person was choosing. */
export interface VisibilityConflict {
  readonly group: OpenableGroup;
  readonly error: FieldError;
}

/** What somebody has chosen and not saved yet; it stays whatever arrives meanwhile. */
@Service({ autoProvided: false })
export class VisibilityDraft {
  private readonly store = inject(ProjectStore);
  private readonly undoing = inject(Undoing);
  private readonly texts = useTexts(visibilityTexts);
  private readonly chosen = signal<Partial<Visibility>>({});

  readonly isBusy = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly conflicts = signal<readonly VisibilityConflict[]>([]);

  readonly saved = computed<Visibility>(() => this.store.known()?.visibility ?? closedVisibility);
  readonly values = computed<Visibility>(() => ({ ...this.saved(), ...this.chosen() }));
  /** The groups that saving would change, with their new levels. */
  readonly changes = computed<Partial<Visibility>>(() => {
    const changed = openableGroups.filter((group) => this.values()[group] !== this.saved()[group]);
    return Object.fromEntries(changed.map((group) => [group, this.values()[group]]));
  });
  readonly isChanged = computed(() => Object.keys(this.changes()).length > 0);
  /** Money is about to be read by more people than before. */
  readonly opensMoney = computed(() => {
    const before = this.saved().economics;
    return !reaches(before, this.values().economics);
  });

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: () => this.isChanged(),
      discard: () => {
        this.discard();
      },
    });
  }

  /** Proposes every group for a level; the level that is saved brings back what is saved. */
  openTo(level: VisibilityLevel): void {
    this.chosen.set(level === this.saved().profile ? {} : visibilityOpenedTo(level));
  }

  put(group: OpenableGroup, level: VisibilityLevel): void {
    this.chosen.update((all) => ({ ...all, [group]: level }));
  }

  levelsOf(group: OpenableGroup): readonly VisibilityLevel[] {
    return possibleLevels(group, this.values().profile);
  }

  discard(): void {
    this.chosen.set({});
    this.problem.set(undefined);
    this.conflicts.set([]);
  }

  async save(): Promise<void> {
    const project = this.store.known();
    if (project === undefined || this.isBusy()) return;
    const { id, version } = project;
    const changes = this.changes();
    const before = this.levelsBefore(changes);
    this.isBusy.set(true);
    this.problem.set(undefined);
    this.conflicts.set([]);
    try {
      const saved = await this.store.setVisibility(id, { version, visibility: changes });
      this.discard();
      // Only the groups of this act are taken back: what others set since then stays.
      const takeBack = { version: saved.version, visibility: before };
      this.undoing.offer(() => this.store.setVisibility(id, takeBack), this.texts().saved);
    } catch (thrown) {
      await this.tell(problemOf(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }

  private levelsBefore(changes: Partial<Visibility>): Partial<Visibility> {
    const groups = openableGroups.filter((group) => changes[group] !== undefined);
    return Object.fromEntries(groups.map((group) => [group, this.saved()[group]]));
  }

  private async tell(problem: Problem): Promise<void> {
    const conflicts = openableGroups.flatMap((group) => {
      const error = problem.errors.find(({ field }) => field === visibilityPath(group));
      return error === undefined ? [] : [{ group, error }];
    });
    if (problem.code !== 'conflict' || conflicts.length === 0) {
      this.problem.set(problem);
      return;
    }
    this.conflicts.set(conflicts);
    await this.store.refresh();
  }
}
