import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import type { IssuedInvitation, ManagedOrganisation } from '@ki-kompass/domain';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { TextField } from '../../shared/ui/text-field';
import { Toasts } from '../../shared/ui/toasts';
import { LinkOnce } from '../link-once';
import { OrganisationsClient } from '../organisations.client';
import { organisationsTexts } from './organisations.texts';

/** Name, short code and first administration of one organisation. */
@Component({
  selector: 'app-organisation-editor',
  imports: [Button, ErrorSummary, LinkOnce, RuleNotice, TextField],
  templateUrl: './organisation-editor.html',
})
export class OrganisationEditor {
  readonly organisation = input.required<ManagedOrganisation>();
  readonly changed = output();
  readonly closed = output();

  private readonly client = inject(OrganisationsClient);
  private readonly toasts = inject(Toasts);
  private readonly all = useTexts(organisationsTexts);
  protected readonly texts = computed(() => this.all().change);
  protected readonly format = useFormats();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.organisation().id);
  // Loaded again, the same values must not take away what somebody types.
  private readonly storedName = computed(() => this.organisation().name);
  private readonly storedCode = computed(() => this.organisation().shortCode ?? '');
  protected readonly name = linkedSignal(() => this.storedName());
  protected readonly shortCode = linkedSignal(() => this.storedCode());
  protected readonly email = linkedSignal({ source: this.id, computation: () => '' });
  protected readonly issued = linkedSignal<string, IssuedInvitation | undefined>({
    source: this.id,
    computation: () => undefined,
  });
  protected readonly attempt = new FormAttempt('organisation', ['name', 'shortCode']);
  protected readonly inviting = new FormAttempt('administrator', ['email']);

  constructor() {
    // It opens above the list, far from the button that was pressed.
    afterRenderEffect(() => {
      this.id();
      this.heading().nativeElement.focus();
    });
  }

  protected async save(): Promise<void> {
    const { id, kind, name } = this.organisation();
    const command = {
      ...(kind === 'partner' && this.name() !== name ? { name: this.name() } : {}),
      ...(this.shortCode() === '' ? {} : { shortCode: this.shortCode().toUpperCase() }),
    };
    const hasWorked = await this.attempt.run(() => this.client.change(id, command));
    if (!hasWorked) return;
    this.toasts.show(this.texts().saved);
    this.changed.emit();
  }

  protected async invite(): Promise<void> {
    await this.inviting.run(async () => {
      this.issued.set(await this.client.inviteAdministrator(this.id(), this.email()));
      this.email.set('');
      this.changed.emit();
    });
  }
}
