import { type ProjectField, type ProjectFields, proposeFromUseCase } from '@ki-kompass/domain';
import { isSame } from './unsaved-entries';
import type { UseCaseVersion } from './use-case-groups';

/** What a use case proposed for each field; several where every language has its own words. */
export type Proposals = Readonly<Partial<Record<ProjectField, readonly unknown[]>>>;

export function proposalsOf({ body, version }: UseCaseVersion): Proposals {
  const proposed = Object.entries(proposeFromUseCase(body, version)).map(
    ([field, value]) => [field, [value]] as const,
  );
  return { ...Object.fromEntries(proposed), title: [body.de, body.en] };
}

/**
 * Whether a value is still what the use case proposed. What it left open is no proposal, and the
 * use case itself was chosen by a person.
 */
export function isProposed(
  proposals: Proposals,
  values: ProjectFields,
  field: ProjectField,
): boolean {
  const value = values[field];
  if (field === 'useCase' || value === null || isSame(value, [])) return false;
  return proposals[field]?.some((proposed) => isSame(proposed, value)) ?? false;
}
