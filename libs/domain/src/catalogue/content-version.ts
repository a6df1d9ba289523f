import * as z from 'zod';
import { checklistTemplateSchema } from './checklist';
import { classificationRulesSchema } from './classification-rules';
import { fundingProgrammeSchema } from './funding';
import { glossaryEnumSchema, glossaryTermSchema } from './glossary';
import { kpiSchema } from './kpi';
import { legalBasisSchema, legalDeadlineSchema } from './legal-basis';
import { localRuleDefaultEntrySchema } from './local-rule-default';
import { partnerSchema } from './partner';
import { gateGuideSchema, phaseGuideSchema } from './phase-guide';
import { registerFieldSchema } from './register-field';
import { knownSolutionSchema } from './solution';
import { dataCategorySchema, useCaseSchema } from './use-case';

export const catalogues = [
  'phases',
  'gates',
  'checklists',
  'classification-rules',
  'use-cases',
  'data-categories',
  'legal-bases',
  'deadlines',
  'local-rules',
  'partners',
  'solutions',
  'funding',
  'kpis',
  'register-fields',
  'glossary-terms',
  'glossary-enums',
] as const;
export type Catalogue = (typeof catalogues)[number];

/** What one entry of each catalogue looks like. */
export const catalogueSchemas = {
  phases: phaseGuideSchema,
  gates: gateGuideSchema,
  checklists: checklistTemplateSchema,
  'classification-rules': classificationRulesSchema,
  'use-cases': useCaseSchema,
  'data-categories': dataCategorySchema,
  'legal-bases': legalBasisSchema,
  deadlines: legalDeadlineSchema,
  'local-rules': localRuleDefaultEntrySchema,
  partners: partnerSchema,
  solutions: knownSolutionSchema,
  funding: fundingProgrammeSchema,
  kpis: kpiSchema,
  'register-fields': registerFieldSchema,
  'glossary-terms': glossaryTermSchema,
  'glossary-enums': glossaryEnumSchema,
} as const satisfies Record<Catalogue, z.ZodType>;
export type CatalogueEntry<C extends Catalogue> = z.infer<(typeof catalogueSchemas)[C]>;

/** A row as it is stored, before anybody has looked at its body. */
export const contentVersionSchema = z.object({
  catalogue: z.enum(catalogues),
  key: z.string().min(1).max(80),
  version: z.int().min(1),
  /** First and last day on which this version is offered; null is open. */
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  body: z.unknown(),
});
export type UncheckedContentVersion = z.infer<typeof contentVersionSchema>;

export type VersionOf<C extends Catalogue> = Omit<UncheckedContentVersion, 'catalogue' | 'body'> & {
  catalogue: C;
  body: CatalogueEntry<C>;
};

/**
 * One immutable version of one entry. Projects pin the version they started with, so a shipped row
 * never changes: a correction is the same key with the next version.
 */
export type ContentVersion = { [C in Catalogue]: VersionOf<C> }[Catalogue];

type VersionSchema<C extends Catalogue> = ReturnType<typeof newVersionSchema<C>>;
const versionSchemas = new Map<Catalogue, unknown>();

/** The schema of a row of this catalogue, body included; always the same one, built when first asked for. */
export function versionSchemaOf<C extends Catalogue>(catalogue: C): VersionSchema<C> {
  const schema = versionSchemas.get(catalogue) ?? newVersionSchema(catalogue);
  versionSchemas.set(catalogue, schema);
  return schema as VersionSchema<C>;
}

function newVersionSchema<C extends Catalogue>(catalogue: C) {
  return contentVersionSchema.extend({
    catalogue: z.literal(catalogue),
    body: catalogueSchemas[catalogue],
  });
}
