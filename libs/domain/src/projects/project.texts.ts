import type { OversightLevel } from '../catalogue/oversight-level';
import type { ItemState } from './checklist-item';
import type { HumanReviewResult } from './human-review';
import type { Phase, ProjectStatus } from './phases';
import type { PauseCategory, StopCategory } from './project-act';
import type { TextsOf } from '../text/texts-of';

export const phaseTexts: TextsOf<Phase> = {
  de: {
    analysis: 'Bedarfsanalyse',
    pilot: 'Pilotphase',
    scaling: 'Skalierung',
  },
  en: {
    analysis: 'Needs analysis',
    pilot: 'Pilot phase',
    scaling: 'Scaling',
  },
};

export const projectStatusTexts: TextsOf<ProjectStatus> = {
  de: {
    draft: 'Entwurf',
    active: 'Aktiv',
    paused: 'Pausiert',
    stopped: 'Gestoppt',
    completed: 'Regelbetrieb',
    archived: 'Archiviert',
  },
  en: {
    draft: 'Draft',
    active: 'Active',
    paused: 'Paused',
    stopped: 'Stopped',
    completed: 'In operation',
    archived: 'Archived',
  },
};

export const itemStateTexts: TextsOf<ItemState> = {
  de: {
    open: 'offen',
    'in-progress': 'in Arbeit',
    done: 'erledigt',
    'not-applicable': 'nicht zutreffend',
    waived: 'Ausnahme',
    recheck: 'erneut prüfen',
  },
  en: {
    open: 'Open',
    'in-progress': 'In progress',
    done: 'Done',
    'not-applicable': 'Not applicable',
    waived: 'Waived',
    recheck: 'Re-check',
  },
};

/** Why a project rests. */
export const pauseCategoryTexts: TextsOf<PauseCategory> = {
  de: {
    staff: 'Personal',
    budget: 'Haushalt',
    legal: 'Recht',
    provider: 'Anbieter',
    dependency: 'Abhängigkeit',
  },
  en: {
    staff: 'Staff',
    budget: 'Budget',
    legal: 'Law',
    provider: 'Provider',
    dependency: 'Dependency',
  },
};

/** Why a project was stopped. */
export const stopCategoryTexts: TextsOf<StopCategory> = {
  de: {
    'no-benefit': 'Kein Nutzen',
    legal: 'Recht',
    quality: 'Qualität',
    cost: 'Kosten',
    acceptance: 'Akzeptanz',
    provider: 'Anbieter',
    priority: 'Priorität',
    'better-elsewhere': 'Bessere Lösung anderswo',
  },
  en: {
    'no-benefit': 'No benefit',
    legal: 'Law',
    quality: 'Quality',
    cost: 'Cost',
    acceptance: 'Acceptance',
    provider: 'Provider',
    priority: 'Priority',
    'better-elsewhere': 'Better solution elsewhere',
  },
};

export const humanReviewResultTexts: TextsOf<HumanReviewResult> = {
  de: { confirmed: 'Bestätigt', corrected: 'Korrigiert', rejected: 'Verworfen' },
  en: { confirmed: 'Confirmed', corrected: 'Corrected', rejected: 'Discarded' },
};

/** Who looks at what the AI puts out. */
export const oversightTexts: TextsOf<OversightLevel> = {
  de: {
    'hitl-0': 'keine Aufsicht nötig (kein Personenbezug, keine Außenwirkung)',
    'hitl-1': 'Überwachung mit Stichprobe und Eingriff',
    'hitl-2': 'Mensch gibt jede Ausgabe frei',
    'hitl-3': 'Mensch entscheidet jeden Fall selbst, KI bereitet nur vor',
  },
  en: {
    'hitl-0': 'No oversight needed (no personal reference, no external effect)',
    'hitl-1': 'Monitoring with samples and intervention',
    'hitl-2': 'A person releases every output',
    'hitl-3': 'A person decides every case, AI only prepares',
  },
};
