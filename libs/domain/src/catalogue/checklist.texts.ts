import type { GateRule } from '../projects/gates';
import type { TextsOf } from '../text/texts-of';
import type { Obligation } from './checklist';

/** Lists are named after what they check: a phase, the review in operation, the end. */
export const checklistNameTexts: TextsOf<GateRule['checklist'] | 'closure'> = {
  de: {
    'needs-analysis': 'Bedarfsanalyse',
    pilot: 'Pilotphase',
    scaling: 'Skalierung',
    'yearly-review': 'Jahresprüfung',
    closure: 'Stopp und Abschluss',
  },
  en: {
    'needs-analysis': 'Needs analysis',
    pilot: 'Pilot phase',
    scaling: 'Scaling',
    'yearly-review': 'Yearly review',
    closure: 'Stop and closure',
  },
};

export const obligationTexts: TextsOf<Obligation> = {
  de: { always: 'immer', conditional: 'unter einer Bedingung', recommended: 'empfohlen' },
  en: { always: 'always', conditional: 'under a condition', recommended: 'recommended' },
};
