import { incidentSection } from './incident-section';
import type { OwnSection } from './own-section';
import { releaseSection } from './release-section';
import { riskSection } from './risk-section';
import { waiverSection } from './waiver-section';

/** Sections that need nothing but the rows of one table; each stands in a file of its own. */
export const ownSections: readonly OwnSection[] = [
  waiverSection,
  releaseSection,
  riskSection,
  incidentSection,
];
