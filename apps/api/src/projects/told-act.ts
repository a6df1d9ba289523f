import { projectActSchema, type ToldAct } from '@ki-kompass/domain';
import type { ProjectActEntity } from './project-act.entity';

/** The details were checked when they were written; the schema says which act has which. */
export function toldAct(act: ProjectActEntity, names: ReadonlyMap<string, string>): ToldAct {
  const { id, reason, category, details, effectiveOn, actedAt, actedBy, actedByRole } = act;
  return projectActSchema.parse({
    ...details,
    id,
    act: act.act,
    reason,
    category,
    at: actedAt.toISOString(),
    effectiveOn,
    by: { role: actedByRole, name: names.get(actedBy) ?? null },
  });
}
