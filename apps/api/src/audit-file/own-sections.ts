import { actSection } from './act-section';
import { changeSection } from './change-section';
import { classificationSection } from './classification-section';
import { consentSection } from './consent-section';
import { awardSection } from './award-section';
import { incidentSection } from './incident-section';
import { opinionSection } from './opinion-section';
import type { OwnSection } from './own-section';
import { releaseSection } from './release-section';
import { riskSection } from './risk-section';
import { waiverSection } from './waiver-section';

/** Sections that need nothing but the rows of one table; each stands in a file of its own. */
export const ownSections: readonly OwnSection[] = [
  actSection,
  waiverSection,
  opinionSection,
  releaseSection,
  consentSection,
  classificationSection,
  changeSection,
  awardSection,
  riskSection,
  incidentSection,
];
