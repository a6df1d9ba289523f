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
    const defaults = this.known()?.defaults ?? [];
    const day = dayOf(new Date());
    return localRuleKinds.map((kind) => ({
      kind,
      own: this.rows().find((rule) => rule.kind === kind && rule.standing === 'in-force') ?? null,
      usual: defaultOn(defaults, kind, day),
    }));
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
    return this.texts().units[localRuleTable[kind].unit](value);
  }

  /** A source of the catalogue is an address or a word for what it rests on. */
  protected sourceWords(source: string): string {
    const words: Readonly<Record<string, string>> = this.texts().sources;
    return words[source] ?? source;
  }

  protected readonly kindKey = ({ kind }: { readonly kind: LocalRuleKind }): string => kind;
  protected readonly keyOf = ({ id }: { readonly id: string }): string => id;
}
