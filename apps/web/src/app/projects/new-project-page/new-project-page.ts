import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { dayOf, type UseCase } from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { maturityTexts } from '../../shared/content/use-case.texts';
import { ErrorState } from '../../shared/problem/error-state';
import { type Problem, problemOf } from '../../shared/problem/problem';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { RequestKeys } from '../../shared/problem/request-keys';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { oversightTexts, riskClassTexts } from '../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Alert } from '../../shared/ui/alert';
import { Button } from '../../shared/ui/button';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { ProjectsClient } from '../projects.client';
import { useCaseChoiceTexts } from './new-project.texts';
import { proposedPlan } from './planning';
import { groupUseCases, type UseCaseVersion } from './use-case-groups';

/** The first step to a project: choosing the use case, which creates the draft. */
@Component({
  imports: [Alert, Button, EmptyState, ErrorState, PageHeader, Skeleton, TextField],
  templateUrl: './new-project-page.html',
})
export class NewProjectPage {
  /** What is searched for stands in the address, like every state worth passing on. */
  readonly search = input<string>();

  private readonly router = inject(Router);
  private readonly client = inject(ProjectsClient);
  private readonly session = inject(SessionStore);
  private readonly screen = inject(ScreenLanguage);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(useCaseChoiceTexts);
  protected readonly maturity = useTexts(maturityTexts);
  private readonly riskClasses = useTexts(riskClassTexts);
  private readonly oversight = useTexts(oversightTexts);
  private readonly roles = useTexts(roleTexts);

  protected readonly language = this.screen.current;
  protected readonly catalogue = inject(ContentClient).list('use-cases');
  protected readonly searched = linkedSignal(() => this.search() ?? '');
  protected readonly groups = computed(() =>
    this.catalogue.hasValue()
      ? groupUseCases(this.catalogue.value(), this.searched(), this.language())
      : [],
  );
  protected readonly found = computed(() =>
    this.groups().reduce((sum, { useCases }) => sum + useCases.length, 0),
  );
  protected readonly crumbs = computed(() => [{ label: this.texts().projects, link: '/projekte' }]);
  protected readonly mayCreate = computed(() => {
    const organisation = this.current.id();
    return organisation !== undefined && this.session.can('project.create', organisation);
  });

  protected readonly creating = signal<string | undefined>(undefined);
  private readonly failed = signal<Problem | undefined>(undefined);
  protected readonly failure = computed(() => {
    const problem = this.failed();
    return problem === undefined ? undefined : problemSentence(problem, this.language());
  });
  private readonly keys = new RequestKeys();

  protected benefit(body: UseCase): string {
    return this.language() === 'de' ? body.benefitDe : body.benefitEn;
  }

  protected fillsIn({ aiAct, dataCategories, humanOversight }: UseCase): readonly string[] {
    return [
      this.texts().risk(this.riskClasses()[aiAct.riskClass]),
      this.texts().categories(dataCategories.length),
      this.oversight()[humanOversight],
    ];
  }

  protected find(search: string): void {
    this.searched.set(search);
    const queryParams = { search: search.trim() === '' ? null : search };
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async choose(useCase: UseCaseVersion): Promise<void> {
    const organisationId = this.current.id();
    if (organisationId === undefined || this.creating() !== undefined) return;
    this.creating.set(useCase.key);
    this.failed.set(undefined);
    try {
      const changes = this.firstEntries(useCase, organisationId);
      const command = { organisationId, changes };
      const { id } = await this.keys.send(command, (key) => this.client.createDraft(command, key));
      await this.router.navigate(['/projekte', id, 'entwurf'], {
        queryParams: this.current.queryParams(),
        replaceUrl: true,
      });
    } catch (error) {
      this.failed.set(problemOf(error));
    } finally {
      this.creating.set(undefined);
    }
  }

  /** What a draft can know by itself; the server adds the proposals of the use case. */
  private firstEntries({ key, version, body }: UseCaseVersion, organisationId: string) {
    const [role] = this.session.rolesIn(organisationId);
    return {
      useCase: { key, version },
      title: body[this.language()].slice(0, 120),
      ...(role === undefined ? {} : { contactFunction: this.roles()[role] }),
      ...proposedPlan(dayOf(new Date())),
    };
  }
}
