import {
  markFound,
  type Department,
  type MarkedText,
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
  const marked = markFound({ titles: [title, useCase?.en ?? ''], body }, terms);
  const [name = unmarked, english = unmarked] = marked.titles;
  const snippet = marked.passage;
  if (kind === 'project' && project !== null) {
    return [{ kind, id: thing, ...project, title: title === '' ? null : name, snippet }];
  }
  if (kind === 'municipality' && municipality !== null) {
    // The official name says the same once more.
    const more = name.marks.length > 0 ? null : snippet;
    return [{ kind, ags: thing, ...municipality, title: name, snippet: more }];
  }
  if (kind === 'use-case' && useCase !== null) {
    const { department } = useCase;
    return [{ kind, key: thing, title: { de: name, en: english }, department, snippet }];
  }
  return [];
}

const unmarked: MarkedText = { text: '', marks: [] };
