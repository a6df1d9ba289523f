import { Component, computed, inject, input } from '@angular/core';
import {
  dayOf,
  defaultOn,
  localRuleKinds,
  type LocalRuleKind,
  localRuleTable,
} from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { Badge } from '../../shared/ui/badge';
import { Card } from '../../shared/ui/card';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { Skeleton } from '../../shared/ui/skeleton';
import { LocalRulesClient } from '../local-rules.client';
import { administrationTexts } from './administration.texts';
import { standingSigns, withStanding } from './limit-standing';
import { LocalRuleForm } from './local-rule-form';
import { localRulesTexts } from './local-rules.texts';

/** The deadlines of an organisation: what applies today and why, what applied and what will. */
@Component({
  selector: 'app-local-rules',
  imports: [Badge, Card, Cell, DataTable, ErrorState, LocalRuleForm, Skeleton],
  templateUrl: './local-rules.html',
})
export class LocalRules {
  readonly organisationId = input.required<string>();
  readonly organisation = input.required<string>();
  readonly maySet = input.required<boolean>();
  /** The roles that may enter a rule, in words. */
  readonly whoMaySet = input.required<string>();

  private readonly language = inject(ScreenLanguage);
  private readonly entries = inject(ContentClient).list('local-rules');
  protected readonly texts = useTexts(localRulesTexts);
  protected readonly standings = computed(() => this.all().standings);
  private readonly all = useTexts(administrationTexts);
  protected readonly format = useFormats();
  protected readonly signs = standingSigns;

  protected readonly ruleSet = inject(LocalRulesClient).ruleSet(() => this.organisationId());
  protected readonly known = kept(this.ruleSet, () => this.organisationId());

  /** What the catalogue calls the kinds and says about them. */
  protected readonly names = computed(() => {
    const isGerman = this.language.current() === 'de';
    const entries = this.entries.hasValue() ? this.entries.value() : [];
    return new Map(
      entries.map(({ body }) => [
        body.key,
        { name: isGerman ? body.de : body.en, note: isGerman ? body.noteDe : body.noteEn },
      ]),
    );
  });

  protected readonly rows = computed(() => {
    const items = this.known()?.items ?? [];
    const today = dayOf(new Date());
    return localRuleKinds.flatMap((kind) =>
      withStanding(
        items.filter((rule) => rule.kind === kind),
        today,
      ),
    );
  });

  /** What applies today: the own rule, and the default beside it. */
  protected readonly today = computed(() => {
    const { nothing, noUsual, usualApplies, ownSince } = this.texts();
    return localRuleKinds.map((kind) => {
      const own = this.rows().find((rule) => rule.kind === kind && rule.standing === 'in-force');
      const usual = this.usualOf(kind);
      if (own === undefined) {
        const source = usual === null ? '' : usualApplies;
        return { kind, value: usual?.words ?? nothing, source, usual: usual?.full ?? noUsual };
      }
      const source = ownSince(own.source, this.format().day(own.validFrom));
      return { kind, value: this.words(kind, own.value), source, usual: usual?.full ?? noUsual };
    });
  });

  protected readonly todayColumns = computed<readonly Column[]>(() => {
    const { kind, value, source, usual } = this.texts().columns;
    return [
      { key: 'kind', label: kind, isRowHeader: true },
      { key: 'value', label: value },
      { key: 'source', label: source },
      { key: 'usual', label: usual },
    ];
  });
  protected readonly columns = computed<readonly Column[]>(() => {
    const { kind, validFrom, standing, value, source, recordedAt } = this.texts().columns;
    return [
      { key: 'kind', label: kind, isRowHeader: true },
      { key: 'validFrom', label: validFrom },
      { key: 'standing', label: standing },
      { key: 'value', label: value },
      { key: 'source', label: source },
      { key: 'recordedAt', label: recordedAt },
    ];
  });

  constructor() {
    inject(LiveEvents).reloadOn(
      this.ruleSet,
      (news) => news.kind === 'changed' && news.type === 'local-rule.set',
    );
  }

  protected nameOf(kind: LocalRuleKind): string {
    return this.names().get(kind)?.name ?? kind;
  }

  protected noteOf(kind: LocalRuleKind): string {
    return this.names().get(kind)?.note ?? '';
  }

  protected words(kind: LocalRuleKind, value: number): string {
    const { unit } = localRuleTable[kind];
    return unit === 'cents' ? this.format().euro(value) : this.texts().units[unit](value);
  }

  /** The default of today, alone and with its source; `null` where there is none. */
  private usualOf(kind: LocalRuleKind) {
    const usual = defaultOn(this.known()?.defaults ?? [], kind, dayOf(new Date()));
    if (usual?.value == null) return null;
    const words = this.words(kind, usual.value);
    // A source of the catalogue is an address or a word for what it rests on.
    const sources: Readonly<Record<string, string>> = this.texts().sources;
    return { words, full: `${words}, ${sources[usual.source] ?? usual.source}` };
  }

  protected readonly kindKey = ({ kind }: { readonly kind: LocalRuleKind }): string => kind;
  protected readonly keyOf = ({ id }: { readonly id: string }): string => id;
}
