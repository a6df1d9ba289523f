import type { TextsOf } from '../text/texts-of';
import type { AwardRoute } from './award';

export const awardRouteTexts: TextsOf<AwardRoute> = {
  de: {
    direct: 'Direktauftrag',
    simplified: 'Vereinfachtes Verfahren nach örtlicher Regel',
    eu: 'EU-weites Verfahren',
    'in-house': 'In-House-Vergabe',
    'public-public': 'Öffentlich-öffentliche Zusammenarbeit',
    framework: 'Rahmenvertrag oder Einkaufsgemeinschaft',
  },
  en: {
    direct: 'Direct award',
    simplified: 'Simplified procedure under local rules',
    eu: 'EU-wide procedure',
    'in-house': 'In-house award',
    'public-public': 'Public-public cooperation',
    framework: 'Framework contract or purchasing association',
  },
};
