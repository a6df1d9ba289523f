import { Component, computed, effect, inject, signal } from '@angular/core';
import {
  type ClassificationView,
  classificationAnswerValues,
  classify,
  isForbiddenByAnswers,
  isUnanswered,
  substantialChangeKinds,
} from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import {
  aiActRoleTexts,
  confirmationTexts,
  riskClassTexts,
  substantialChangeTexts,
} from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { CheckboxField } from '../../../shared/ui/checkbox-field';
import { DateField } from '../../../shared/ui/date-field';
import { RadioField } from '../../../shared/ui/radio-field';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { Toasts } from '../../../shared/ui/toasts';
import { ClassificationsClient } from '../../classifications.client';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ClassificationDraft } from './classification-draft';
import { answerTexts, classificationTexts, reasonTexts } from './classification.texts';

type Acted = NonNullable<ClassificationView['current']>['recordedBy'];

/** The questions with why they are asked, the result beside them, and who stands behind it. */
@Component({
  imports: [
    Alert,
    Button,
    Card,
    CheckboxField,
    DateField,
    ErrorState,
    ProblemNotice,
    RadioField,
    Skeleton,
    TextareaField,
  ],
  templateUrl: './classification-tab.html',
})
export class ClassificationTab {
  private readonly client = inject(ClassificationsClient);
  private readonly keys = new RequestKeys();
  private readonly language = inject(ScreenLanguage);
  private readonly toasts = inject(Toasts);
  private readonly answerWords = useTexts(answerTexts);
  private readonly reasonWords = useTexts(reasonTexts);
  private readonly roleNames = useTexts(roleTexts);
  protected readonly store = inject(ProjectStore);
  protected readonly draft = inject(ClassificationDraft);
  protected readonly texts = useTexts(classificationTexts);
  protected readonly riskNames = useTexts(riskClassTexts);
  protected readonly aiActRoles = useTexts(aiActRoleTexts);
  protected readonly states = useTexts(confirmationTexts);
  protected readonly kindNames = useTexts(substantialChangeTexts);
  protected readonly format = useFormats();
  protected readonly kinds = substantialChangeKinds;
  protected readonly isUnanswered = isUnanswered;
  protected readonly resource = this.client.classification(this.store.id);
  protected readonly changes = this.client.changes(this.store.id);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** The version that the answers on the screen were read at. */
  private readonly view = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );

  private readonly answers = computed(() => ({
    ...this.view()?.current?.answers,
    ...this.draft.answers(),
  }));
  protected readonly reason = computed(
    () => this.draft.reason() ?? this.view()?.current?.exemptionReason ?? '',
  );
  protected readonly result = computed(() => {
    const view = this.view();
    return view === undefined ? null : classify(this.answers(), view.rules.body, this.reason());
  });
  protected readonly claimsExemption = computed(() => {
    const exemption = this.result()?.exemption;
    return exemption === 'holds' || exemption === 'needs-reason';
  });
  protected readonly choices = computed(() =>
    classificationAnswerValues.map((value) => ({ value, label: this.answerWords()[value] })),
  );
  protected readonly questions = computed(() => {
    const asked = this.result()?.asked ?? [];
    const isGerman = this.language.current() === 'de';
    const questions = this.view()?.rules.body.questions ?? [];
    return questions
      .filter(({ key }) => asked.includes(key))
      .map((one) => ({
        key: one.key,
        label: isGerman ? one.de : one.en,
        hint: isGerman ? `${one.whyDe} ${one.hintDe}` : `${one.whyEn} ${one.hintEn}`,
        answer: this.answers()[one.key] ?? null,
      }));
  });
  protected readonly because = computed(() => [
    ...new Set((this.result()?.because ?? []).map(({ code }) => this.reasonWords()[code])),
  ]);

  /** The latest answers are milder, and what stopped the project before still does. */
  protected readonly isStillStopped = computed(() => {
    const view = this.view();
    if (view?.current == null || view.current.riskClass === 'prohibited') return false;
    return isForbiddenByAnswers(
      [view.current, ...view.earlier].map(({ riskClass, confirmedAt }) => ({
        riskClass,
        isConfirmed: confirmedAt !== null,
      })),
    );
  });

  constructor() {
    effect(() => {
      const known = this.store.known()?.version ?? 0;
      const shown = this.view()?.version;
      if (shown === undefined || known <= shown) return;
      this.resource.reload();
      this.changes.reload();
    });
  }

  protected who({ name, role }: Acted): string {
    return name ?? this.roleNames()[role];
  }

  protected record({ version, rules }: ClassificationView): Promise<void> {
    const asked = this.result()?.asked ?? [];
    const answers = Object.fromEntries(
      Object.entries(this.answers()).filter(([key]) => asked.includes(key)),
    );
    const exemptionReason = this.claimsExemption() ? this.reason() : null;
    const command = { version, ruleVersion: rules.version, answers, exemptionReason };
    return this.send(this.texts().recorded, async () => {
      const project = this.store.id();
      const send = (key: string) => this.client.record(project, command, key);
      this.resource.set(await this.keys.send([project, command], send));
      this.draft.clearAnswers();
    });
  }

  protected confirm(id: string): Promise<void> {
    return this.send(this.texts().confirmed, async () => {
      const project = this.store.id();
      const send = (key: string) => this.client.confirm(project, id, key);
      this.resource.set(await this.keys.send(['confirm', id], send));
    });
  }

  protected declare(): Promise<void> {
    const { kinds, text, effectiveOn } = this.draft;
    const command = { kinds: [...kinds()], text: text(), effectiveOn: effectiveOn() ?? '' };
    return this.send(this.texts().declared, async () => {
      const project = this.store.id();
      const send = (key: string) => this.client.declareChange(project, command, key);
      this.changes.set(await this.keys.send([project, command], send));
      this.draft.clearChange();
      this.resource.reload();
    });
  }

  private async send(done: string, work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await work();
      this.toasts.show(done);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.isBusy.set(false);
      this.store.reload();
    }
  }
}
