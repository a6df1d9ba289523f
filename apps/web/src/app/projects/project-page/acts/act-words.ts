import type { DecisionBody, ProjectStatus, ToldAct } from '@ki-kompass/domain';
import {
  decisionBodyTexts,
  pauseCategoryTexts,
  phaseTexts,
  stopCategoryTexts,
} from '../../../shared/texts/domain.texts';
import { formatDay } from '../../../shared/texts/formats';
import type { Language } from '../../../shared/texts/language';
import { actTexts } from './act.texts';

/** What a banner says about a project that rests or has ended. */
export interface Standing {
  readonly tone: 'info' | 'warning';
  readonly title: string;
  readonly lines: readonly string[];
}

interface Writing {
  readonly language: Language;
  /** 'YYYY-MM-DD' in Europe/Berlin. */
  readonly today: string;
}

/**
 * How it stands with a project that is paused, stopped or archived.
 * @param happened latest first
 * @returns `undefined` where the project goes on, or nothing is known of the act
 */
export function sayStanding(
  status: ProjectStatus,
  happened: readonly ToldAct[],
  writing: Writing,
): Standing | undefined {
  const [last] = happened;
  if (last === undefined) return undefined;
  if (status === 'paused' && last.act === 'pause') return sayPause(last, writing);
  const texts = actTexts[writing.language];
  const on = formatDay(last.effectiveOn, writing.language);
  if (status === 'stopped' && last.act === 'stop') {
    const category = stopCategoryTexts[writing.language][last.category];
    const lines = [texts.lessonWas(last.lesson)];
    return { tone: 'info', title: texts.stopped(on, category), lines };
  }
  if (status !== 'archived') return undefined;
  const lines = [texts.archivedOn(on, last.reason), ...happened.slice(1).flatMap(sayStop(writing))];
  return { tone: 'info', title: texts.archived, lines };
}

/** Why an archived project was stopped, and what was learnt: its archive is where others look. */
const sayStop =
  ({ language }: Writing) =>
  (act: ToldAct): string[] => {
    if (act.act !== 'stop') return [];
    const texts = actTexts[language];
    const category = stopCategoryTexts[language][act.category];
    const stopped = texts.stopped(formatDay(act.effectiveOn, language), category);
    return [`${stopped}: ${act.reason}`, texts.lessonWas(act.lesson)];
  };

/** The details of an act that happened, each as a sentence. */
export function sayAct(
  told: ToldAct,
  language: Language,
  bodies: Readonly<Record<DecisionBody, string>> = decisionBodyTexts[language],
): readonly string[] {
  const texts = actTexts[language];
  const day = (value: string): string => formatDay(value, language);
  switch (told.act) {
    case 'pause':
      return [
        `${pauseCategoryTexts[language][told.category]}: ${told.reason}`,
        `${texts.resumeDay(day(told.resumeOn))} ${texts.goesOn(told.contractsContinue, told.realDataContinues)}`,
      ];
    case 'stop':
      return [
        `${stopCategoryTexts[language][told.category]}: ${told.reason}`,
        texts.lessonWas(told.lesson),
        ...(told.body === null
          ? []
          : [
              texts.decidedBy(
                bodies[told.body.body],
                day(told.body.decidedOn),
                told.body.reference,
              ),
            ]),
      ];
    case 'phase-return': {
      const names = phaseTexts[language];
      return [texts.backTo(names[told.fromPhase], names[told.targetPhase]), told.reason];
    }
    case 'resume':
    case 'archive':
      return [told.reason];
  }
}

function sayPause(pause: Extract<ToldAct, { act: 'pause' }>, writing: Writing): Standing {
  const { language, today } = writing;
  const texts = actTexts[language];
  const category = pauseCategoryTexts[language][pause.category];
  const on = formatDay(pause.resumeOn, language);
  const goesOn = texts.goesOn(pause.contractsContinue, pause.realDataContinues);
  if (pause.resumeOn > today) {
    return { tone: 'info', title: texts.paused(on, category), lines: [goesOn] };
  }
  const title = pause.resumeOn === today ? texts.dueToday : texts.due(on);
  return { tone: 'warning', title, lines: [texts.pausedBecause(category), goesOn] };
}
