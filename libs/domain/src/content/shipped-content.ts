import type {
  Catalogue,
  CatalogueEntry,
  ContentVersion,
  VersionOf,
} from '../catalogue/content-version';
import { catalogueLabels } from './catalogue-labels.data';
import { checklists } from './checklists.data';
import { classificationRules } from './classification-rules.data';
import { dataCategories } from './data-categories.data';
import { deadlines } from './deadlines.data';
import { funding } from './funding.data';
import { glossaryEnums } from './glossary-enums.data';
import { glossaryTerms } from './glossary-terms.data';
import { kpis } from './kpis.data';
import { laterLegalBases, legalBases } from './legal-bases.data';
import { localRules } from './local-rules.data';
import { partners } from './partners.data';
import { gateGuides, phaseGuides } from './phase-guides.data';
import { registerFields } from './register-fields.data';
import { solutions } from './solutions.data';
import { useCases } from './use-cases.data';

type Keyed = { [C in Catalogue]: CatalogueEntry<C> extends { key: string } ? C : never }[Catalogue];

/**
 * Every text and table the product ships, one row per entry and version.
 * Installations already hold these rows and projects pin them, so a published row is never edited:
 * add the changed entry to a list of its own and ship it as the next version.
 */
export const shippedContent: readonly ContentVersion[] = [
  ...firstVersions('phases', phaseGuides),
  ...firstVersions('gates', gateGuides),
  ...firstVersions('checklists', checklists),
  ...firstVersions('classification-rules', classificationRules),
  ...firstVersions('use-cases', useCases),
  ...firstVersions('data-categories', dataCategories),
  ...firstVersions('legal-bases', legalBases),
  ...laterLegalBases.map((body) => ({
    ...firstVersion('legal-bases', body.key, body),
    version: 2,
  })),
  ...firstVersions('deadlines', deadlines),
  ...firstVersions('local-rules', localRules),
  ...firstVersions('partners', partners),
  ...firstVersions('solutions', solutions),
  ...firstVersions('funding', funding),
  ...firstVersions('kpis', kpis),
  ...firstVersions('register-fields', registerFields),
  ...firstVersions('glossary-terms', glossaryTerms),
  ...[...glossaryEnums, ...catalogueLabels].map((body) =>
    firstVersion('glossary-enums', body.codeIdentifier, body),
  ),
];

function firstVersions<C extends Keyed>(
  catalogue: C,
  entries: readonly (CatalogueEntry<C> & { key: string })[],
): VersionOf<C>[] {
  return entries.map((body) => firstVersion(catalogue, body.key, body));
}

function firstVersion<C extends Catalogue>(
  catalogue: C,
  key: string,
  body: CatalogueEntry<C>,
): VersionOf<C> {
  return { catalogue, key, version: 1, validFrom: null, validTo: null, body };
}
