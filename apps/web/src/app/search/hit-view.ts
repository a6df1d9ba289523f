import { computed, inject, type Signal } from '@angular/core';
import type { MarkedText, SearchHit, SearchKind } from '@ki-kompass/domain';
import { departmentTexts } from '../shared/content/department.texts';
import { CurrentOrganisation } from '../shared/session/current-organisation';
import { SessionStore } from '../shared/session/session-store';
import { useTexts } from '../shared/texts/define-texts';
import { districtLabel } from '../shared/texts/district-label';
import {
  municipalityTypeTexts,
  phaseTexts,
  projectStatusTexts,
} from '../shared/texts/domain.texts';
import { ScreenLanguage } from '../shared/texts/language';
import { searchTexts } from './search.texts';

interface Target {
  readonly link: string;
  readonly queryParams: Readonly<Record<string, string | undefined>>;
}

/** A hit as it is shown: what it is called, what is to know about it, where it leads. */
export interface HitView extends Target {
  readonly key: string;
  readonly kind: SearchKind;
  readonly title: MarkedText;
  readonly facts: readonly string[];
  readonly snippet: MarkedText | null;
  /** For a use case, and only for people who may begin a project. */
  readonly create: Target | null;
}

/** Words and links for hits, in the language of the screen. Call it where `inject` is allowed. */
export function useHitViews(hits: () => readonly SearchHit[]): Signal<readonly HitView[]> {
  const texts = useTexts(searchTexts);
  const phases = useTexts(phaseTexts);
  const statuses = useTexts(projectStatusTexts);
  const types = useTexts(municipalityTypeTexts);
  const departments = useTexts(departmentTexts);
  const language = inject(ScreenLanguage).current;
  const current = inject(CurrentOrganisation);
  const session = inject(SessionStore);

  const viewOf = (hit: SearchHit): HitView => {
    const { kind, snippet } = hit;
    const organisation = current.id();
    const queryParams = { organisation };
    if (kind === 'project') {
      const { id, number, status, phase, isExample } = hit;
      const standing =
        status === 'draft' ? [statuses().draft] : [phases()[phase], statuses()[status]];
      return {
        key: `project-${id}`,
        kind,
        title: hit.title ?? { text: texts().untitled, marks: [] },
        facts: [
          ...(number === null ? [] : [number]),
          hit.organisation.name,
          ...standing,
          ...(isExample ? [texts().example] : []),
        ],
        snippet,
        link: `/projekte/${id}`,
        queryParams,
        create: null,
      };
    }
    if (kind === 'municipality') {
      const district = districtLabel(hit);
      return {
        key: `municipality-${hit.ags}`,
        kind,
        title: hit.title,
        facts: [types()[hit.type], ...(district === null ? [] : [district])],
        snippet,
        link: `/kommunen/${hit.ags}`,
        queryParams,
        create: null,
      };
    }
    const title = hit.title[language()];
    const mayCreate = organisation !== undefined && session.can('project.create', organisation);
    return {
      key: `use-case-${hit.key}`,
      kind,
      title,
      facts: [departments()[hit.department]],
      snippet,
      link: '/projekte',
      queryParams: { ...queryParams, useCase: hit.key },
      create: mayCreate
        ? { link: '/projekte/neu', queryParams: { ...queryParams, search: title.text } }
        : null,
    };
  };
  return computed(() => hits().map(viewOf));
}
