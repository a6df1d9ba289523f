import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProjectFilter } from '@ki-kompass/domain';
import { MunicipalitiesClient } from '../../shared/register/municipalities.client';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseAgeTexts } from '../../shared/texts/domain.texts';
import { Icon } from '../../shared/ui/icon';
import { projectsTexts } from '../projects.texts';
import type { FigureFilter } from './list-address';

interface Chip {
  readonly name: FigureFilter;
  readonly words: string;
  readonly queryParams: Readonly<Record<string, null>>;
}

/** What a figure of the overview has brought along, in words; each can be taken away. */
@Component({
  selector: 'app-figure-chips',
  imports: [Icon, RouterLink],
  template: `
    @if (chips().length > 0) {
      <ul class="chips" [attr.aria-label]="texts().figure.title">
        @for (chip of chips(); track chip.name) {
          <li>
            <a
              class="chip"
              queryParamsHandling="merge"
              [routerLink]="[]"
              [queryParams]="chip.queryParams"
            >
              {{ chip.words }}
              <app-icon name="close" />
              <span class="kern-sr-only">, {{ texts().figure.remove }}</span>
            </a>
          </li>
        }
      </ul>
    }
  `,
})
export class FigureChips {
  readonly filter = input.required<ProjectFilter>();
  /** The name of the organisation in the middle. */
  readonly organisation = input.required<string>();

  private readonly register = inject(MunicipalitiesClient);
  protected readonly texts = useTexts(projectsTexts);
  private readonly ages = useTexts(phaseAgeTexts);

  protected readonly chips = computed<readonly Chip[]>(() =>
    this.said().map(([name, words]) => ({
      name,
      words,
      queryParams: { [name]: null, cursor: null },
    })),
  );

  constructor() {
    // The address knows a municipality by its key; its name stands in the register.
    effect(() => {
      if (this.filter().municipality !== undefined) this.register.loadAll();
    });
  }

  private said(): readonly (readonly [FigureFilter, string])[] {
    const { reach, phaseAge, decision, confirmation, municipality } = this.filter();
    const words = this.texts().figure;
    const wide = {
      own: undefined,
      district: words.district(this.organisation()),
      region: words.region(this.organisation()),
      network: words.network,
    };
    const all: readonly (readonly [FigureFilter, string | undefined])[] = [
      ['reach', wide[reach ?? 'own']],
      ['phaseAge', phaseAge === undefined ? undefined : words.phaseAge(this.ages()[phaseAge])],
      ['decision', decision === undefined ? undefined : words.waiting],
      ['confirmation', confirmation === undefined ? undefined : words.unknown],
      ['municipality', municipality === undefined ? undefined : this.nameOf(municipality)],
    ];
    return all.filter((pair): pair is readonly [FigureFilter, string] => pair[1] !== undefined);
  }

  private nameOf(ags: string): string {
    return this.texts().figure.municipality(this.register.names().get(ags) ?? ags);
  }
}
