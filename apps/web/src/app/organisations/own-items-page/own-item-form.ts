import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import {
  dayOf,
  flagWords,
  obligations,
  type Obligation,
  type OwnItem,
  ownItemChecklists,
  type OwnItemChecklist,
  ownItemOpinionRoles,
  ownItemRoles,
  projectFlags,
  type ProjectFlag,
  type Role,
} from '@ki-kompass/domain';
import { OwnItemsClient } from '../../shared/own-items/own-items.client';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RequestKeys } from '../../shared/problem/request-keys';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Button } from '../../shared/ui/button';
import { CheckboxField } from '../../shared/ui/checkbox-field';
import { DateField } from '../../shared/ui/date-field';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { type Choice, SelectField } from '../../shared/ui/select-field';
import { TextField } from '../../shared/ui/text-field';
import { Toasts } from '../../shared/ui/toasts';
import { uniqueId } from '../../shared/ui/unique-id';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { bodyOf, draftOf, emptyOwnItem, type OwnItemDraft } from './own-item-draft';
import { ownItemsTexts } from './own-items.texts';

const fields = [
  'checklist',
  'body.de',
  'body.en',
  'body.evidenceDe',
  'body.evidenceEn',
  'body.obligation',
  'body.flag',
  'body.responsibleRole',
  'body.opinionRole',
  'body.gateBlocking',
  'validFrom',
] as const;

/** Adds an own item, or writes the next version of one. */
@Component({
  selector: 'app-own-item-form',
  imports: [Button, CheckboxField, DateField, ErrorSummary, RuleNotice, SelectField, TextField],
  templateUrl: './own-item-form.html',
})
export class OwnItemForm {
  readonly organisationId = input.required<string>();
  /** Given, its next version is written; without it a new item is added. */
  readonly item = input<OwnItem>();
  readonly saved = output();
  readonly closed = output();

  private readonly client = inject(OwnItemsClient);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(ScreenLanguage);
  private readonly roles = useTexts(roleTexts);
  private readonly all = useTexts(ownItemsTexts);
  protected readonly add = computed(() => this.all().add);
  protected readonly texts = computed(() => this.all().form);
  protected readonly form = uniqueId('own-item');
  protected readonly attempt = new FormAttempt(this.form, fields);
  private readonly keys = new RequestKeys();

  /** What the form began with; a version that comes meanwhile does not move what is typed. */
  private readonly before = linkedSignal<string, OwnItemDraft>({
    source: () => this.item()?.id ?? '',
    computation: () => {
      const item = this.item();
      const [newest] = item?.versions ?? [];
      return item === undefined || newest === undefined
        ? emptyOwnItem
        : draftOf(item.checklist, newest.body);
    },
  });
  private readonly basedOn = linkedSignal<string, number>({
    source: () => this.item()?.id ?? '',
    computation: () => this.item()?.latestVersion ?? 1,
  });
  protected readonly draft = linkedSignal(() => this.before());
  protected readonly validFrom = linkedSignal<string, string | null>({
    source: () => this.item()?.id ?? '',
    computation: () => dayOf(new Date()),
  });

  protected readonly checklists = computed<readonly Choice<OwnItemChecklist>[]>(() =>
    ownItemChecklists.map((value) => ({ value, label: this.all().checklists[value] })),
  );
  protected readonly obligations = computed<readonly Choice<Obligation>[]>(() =>
    obligations.map((value) => ({ value, label: this.all().obligations[value] })),
  );
  protected readonly flags = computed<readonly Choice<ProjectFlag>[]>(() =>
    projectFlags.map((value) => ({ value, label: flagWords[value][this.language.current()] })),
  );
  protected readonly responsible = computed<readonly Choice<Role>[]>(() =>
    ownItemRoles.map((value) => ({ value, label: this.roles()[value] })),
  );
  protected readonly heard = computed<readonly Choice<(typeof ownItemOpinionRoles)[number]>[]>(() =>
    ownItemOpinionRoles.map((value) => ({ value, label: this.roles()[value] })),
  );

  constructor() {
    guardText({
      label: () => this.all().unsaved,
      isUnsaved: () => JSON.stringify(this.draft()) !== JSON.stringify(this.before()),
      isLostBy: ['page', 'organisation', 'sign-out', 'session-over', 'window'],
      discard: () => {
        this.draft.set(this.before());
      },
    });
  }

  protected put(changes: Partial<OwnItemDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...changes }));
  }

  protected async save(): Promise<void> {
    const { checklist } = this.draft();
    const body = bodyOf(this.draft());
    const validFrom = this.validFrom() ?? '';
    const hasWorked = await this.attempt.run(() => this.send({ checklist, validFrom, body }));
    if (!hasWorked) return;
    this.toasts.show(this.item() === undefined ? this.add().added : this.texts().saved);
    this.draft.set(this.before());
    this.saved.emit();
  }

  private send({
    checklist,
    validFrom,
    body,
  }: {
    readonly checklist: OwnItemChecklist;
    readonly validFrom: string;
    readonly body: ReturnType<typeof bodyOf>;
  }): Promise<void> {
    const town = this.organisationId();
    const item = this.item();
    if (item === undefined) {
      const command = { checklist, validFrom, body };
      return this.keys.send([town, command], (key) => this.client.add(town, command, key));
    }
    const command = { basedOn: this.basedOn(), validFrom, body };
    return this.keys.send([item.id, command], (key) =>
      this.client.change(town, item.id, command, key),
    );
  }
}
