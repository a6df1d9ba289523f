import {
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import {
  departments,
  phases,
  type ProjectFilter,
  statusFilters,
  riskClasses,
} from '@ki-kompass/domain';
import { departmentTexts } from '../../shared/content/department.texts';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseTexts, projectStatusTexts, riskClassTexts } from '../../shared/texts/domain.texts';
import { Button } from '../../shared/ui/button';
import { type Choice, SelectField } from '../../shared/ui/select-field';
import { TextField } from '../../shared/ui/text-field';
import { uniqueId } from '../../shared/ui/unique-id';
import { projectsTexts } from '../projects.texts';
import { activeFilters, addressWith, type ListFilter } from './list-address';

const typingPauseMilliseconds = 300;

/** What the list shows. Every choice is told as query parameters; the page puts them into the address. */
@Component({
  selector: 'app-project-filter-bar',
  imports: [Button, SelectField, TextField],
  templateUrl: './project-filter-bar.html',
})
export class ProjectFilterBar {
  readonly filter = input.required<ProjectFilter>();
  readonly useCases = input.required<readonly Choice[]>();
  readonly chosen = output<Record<string, string | null>>();
  /** Like `chosen`, while somebody is still typing: not worth an entry in the browser's history. */
  readonly typed = output<Record<string, string | null>>();

  protected readonly texts = useTexts(projectsTexts);
  protected readonly id = uniqueId('filter');
  protected readonly isOpen = signal(false);
  protected readonly active = computed(() => activeFilters(this.filter()));

  private readonly phaseWords = useTexts(phaseTexts);
  private readonly statusWords = useTexts(projectStatusTexts);
  private readonly riskWords = useTexts(riskClassTexts);
  private readonly departmentWords = useTexts(departmentTexts);
  protected readonly phases = computed(() => choicesOf(phases, this.phaseWords()));
  protected readonly statuses = computed(() =>
    choicesOf(statusFilters, { begun: this.texts().filter.begun, ...this.statusWords() }),
  );
  protected readonly riskClasses = computed(() => choicesOf(riskClasses, this.riskWords()));
  protected readonly departments = computed(() =>
    choicesOf(departments, this.departmentWords()).toSorted(byLabel),
  );

  private lastTyped: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Follows the address, except for the echo of what is being typed right now. */
  protected readonly search = linkedSignal<string, string>({
    source: () => this.filter().search ?? '',
    computation: (inAddress, previous) =>
      previous !== undefined && inAddress === this.lastTyped ? previous.value : inAddress,
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  protected type(text: string): void {
    this.search.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.lastTyped = text.trim();
      this.typed.emit(addressWith({ search: this.lastTyped }));
    }, typingPauseMilliseconds);
  }

  protected choose(name: ListFilter, value: string | null): void {
    this.chosen.emit(addressWith({ [name]: value }));
  }
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Choice<Value>[] {
  return values.map((value) => ({ value, label: words[value] }));
}

function byLabel(a: Choice, b: Choice): number {
  return a.label.localeCompare(b.label, 'de');
}
