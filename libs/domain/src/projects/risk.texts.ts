import type { RiskGrade } from './risk';
import type { TextsOf } from '../text/texts-of';

export const likelihoodTexts: TextsOf<`${RiskGrade}`> = {
  de: {
    1: '1 – unwahrscheinlich',
    2: '2 – möglich',
    3: '3 – wahrscheinlich',
    4: '4 – fast sicher',
  },
  en: { 1: '1 – unlikely', 2: '2 – possible', 3: '3 – likely', 4: '4 – almost certain' },
};

export const impactTexts: TextsOf<`${RiskGrade}`> = {
  de: { 1: '1 – gering', 2: '2 – spürbar', 3: '3 – erheblich', 4: '4 – gefährdet das Projekt' },
  en: {
    1: '1 – minor',
    2: '2 – noticeable',
    3: '3 – considerable',
    4: '4 – endangers the project',
  },
};
