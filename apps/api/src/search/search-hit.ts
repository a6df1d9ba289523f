import {
  markTerms,
  passageOf,
  type Department,
  type MunicipalityFacts,
  type OrganisationRef,
  type Phase,
  type ProjectStatus,
  type SearchHit,
  type SearchKind,
} from '@ki-kompass/domain';

/** A found document with the facts of its thing. */
export interface FoundDocument {
  readonly kind: SearchKind;
  readonly thing: string;
  readonly title: string;
  readonly body: string;
  /** How many of its kind were found altogether. */
  readonly total: number;
  readonly project: {
    readonly number: string | null;
    readonly organisation: OrganisationRef;
    readonly status: ProjectStatus;
    readonly phase: Phase;
    readonly isExample: boolean;
  } | null;
  readonly municipality: Pick<MunicipalityFacts, 'type' | 'districtName'> | null;
  readonly useCase: { readonly en: string; readonly department: Department } | null;
}

/** The hit with its marks; none when the thing itself is not in force today. */
export function hitOf(found: FoundDocument, terms: readonly string[]): SearchHit[] {
  const { kind, thing, title, body, project, municipality, useCase } = found;
  const snippet = passageOf(body, terms);
  const marked = markTerms(title, terms);
  if (kind === 'project' && project !== null) {
    return [{ kind, id: thing, ...project, title: title === '' ? null : marked, snippet }];
  }
  if (kind === 'municipality' && municipality !== null) {
    return [{ kind, ags: thing, ...municipality, title: marked, snippet }];
  }
  if (kind === 'use-case' && useCase !== null) {
    const { en, department } = useCase;
    return [
      { kind, key: thing, title: { de: marked, en: markTerms(en, terms) }, department, snippet },
    ];
  }
  return [];
}
