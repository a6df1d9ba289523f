import { Component, computed, inject } from '@angular/core';
import {
  actionTable,
  dayOf,
  decisionBodyTextsOf,
  gateAuthorityTable,
  type Role,
  type ValueLimit,
} from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { gateTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Badge } from '../../shared/ui/badge';
import { Card } from '../../shared/ui/card';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { Skeleton } from '../../shared/ui/skeleton';
import { ValueLimitsClient } from '../value-limits.client';
import { administrationTexts } from './administration.texts';
import { authorityInWords } from './authority-words';
import { LegalState } from './legal-state';
import { standingSigns, withStanding } from './limit-standing';
import { LocalRules } from './local-rules';
import { ValueLimitForm } from './value-limit-form';

/** The gates that the value limit moves; the yearly review has none. */
const gates = ['g1', 'g2', 'g3'] as const;

/** What an organisation lays down for its own decisions, and which legal state applies to them. */
@Component({
  imports: [
    Badge,
    Card,
    Cell,
    DataTable,
    EmptyState,
    ErrorState,
    LegalState,
    LocalRules,
    Skeleton,
    ValueLimitForm,
  ],
  templateUrl: './administration-page.html',
})
export class AdministrationPage {
  private readonly session = inject(SessionStore);
  protected readonly organisation = inject(CurrentOrganisation).organisation;
  protected readonly texts = useTexts(administrationTexts);
  protected readonly gateNames = useTexts(gateTexts);
  protected readonly format = useFormats();
  protected readonly signs = standingSigns;
  private readonly roles = useTexts(roleTexts);
  private readonly language = inject(ScreenLanguage);
  private readonly bodies = computed(
    () => decisionBodyTextsOf(this.organisation()?.kind)[this.language.current()],
  );

  protected readonly hasLimits = computed(() => {
    const kind = this.organisation()?.kind;
    return kind === 'municipality' || kind === 'district';
  });
  protected readonly limits = inject(ValueLimitsClient).list(() =>
    this.hasLimits() ? this.organisation()?.id : undefined,
  );

  protected readonly known = kept(this.limits, () => this.organisation()?.id);

  protected readonly rows = computed(() =>
    withStanding(this.known()?.items ?? [], dayOf(new Date())),
  );
  protected readonly inForce = computed(() =>
    this.rows().find(({ standing }) => standing === 'in-force'),
  );

  protected readonly maySet = computed(() => {
    const id = this.organisation()?.id;
    return id !== undefined && this.session.can('value-limits.set', id);
  });
  protected readonly whoMaySet = computed(() => {
    const allowed = Object.keys(actionTable['value-limits.set'].allowed) as Role[];
    return allowed.map((role) => this.roles()[role]).join(', ');
  });

  protected readonly columns = computed<readonly Column[]>(() => {
    const { validFrom, amount, standing, source, recordedAt } = this.texts().columns;
    return [
      { key: 'validFrom', label: validFrom, isRowHeader: true },
      { key: 'standing', label: standing },
      { key: 'amount', label: amount, numeric: true },
      { key: 'source', label: source },
      { key: 'recordedAt', label: recordedAt },
    ];
  });

  protected readonly followsColumns = computed<readonly Column[]>(() => {
    const { gate, below, above } = this.texts().follows;
    return [
      { key: 'gate', label: gate, isRowHeader: true },
      { key: 'below', label: below },
      { key: 'above', label: above },
    ];
  });
  protected readonly follows = computed(() => {
    const { or, withAgreementOf, recordedBy } = this.texts().follows;
    const words = { roles: this.roles(), bodies: this.bodies(), or, withAgreementOf, recordedBy };
    return gates.map((gate) => ({
      gate: this.gateNames()[gate],
      below: authorityInWords(gateAuthorityTable[gate].belowLimit, words),
      above: authorityInWords(gateAuthorityTable[gate].aboveLimit, words),
    }));
  });

  constructor() {
    inject(LiveEvents).reloadOn(
      this.limits,
      (news) => news.kind === 'changed' && news.type === 'value-limit.set',
    );
  }

  protected readonly keyOf = ({ id }: ValueLimit): string => id;
  protected readonly gateKey = ({ gate }: { readonly gate: string }): string => gate;
}
