import type { ErrorDetail } from '../domain-error';
import { monthsLater } from '../time/day';
import {
  actBlockers,
  requireNothingWrong,
  statusEvents,
  type ActOutcome,
  type ActSituation,
} from './act-outcome';
import type { PauseProject, ResumeProject } from './project-act';

const monthsAPauseMayLast = 12;

/** The last day on which a pause that begins today has to be looked at again. */
export function latestResumeDay(today: string): string {
  return monthsLater(today, monthsAPauseMayLast);
}

/**
 * Pauses a project in its phase. A request that waits stays and rests with it.
 * @throws DomainError('rule-violated') `act-not-in-status` · `resume-not-ahead` (today or earlier) ·
 *   `resume-too-late` (more than twelve months ahead)
 */
export function pauseProject(situation: ActSituation, command: PauseProject): ActOutcome {
  requireNothingWrong([
    ...actBlockers('pause', situation),
    ...resumeDayProblems(command.resumeOn, situation.today),
  ]);
  const { category, reason, resumeOn, contractsContinue, realDataContinues } = command;
  return {
    ...stayingIn(situation, 'paused'),
    events: [
      {
        type: 'project.paused',
        fieldGroup: 'decisions',
        changes: {
          'pause/pauseCategory': [null, category],
          'pause/reason': [null, reason],
          'pause/resumeOn': [null, resumeOn],
          'pause/contractsContinue': [null, contractsContinue],
          'pause/realDataContinues': [null, realDataContinues],
        },
      },
      ...statusEvents(situation.status, 'paused'),
    ],
  };
}

/**
 * Ends a pause in the same phase.
 * @throws DomainError('rule-violated', 'act-not-in-status')
 */
export function resumeProject(situation: ActSituation, { reason }: ResumeProject): ActOutcome {
  requireNothingWrong(actBlockers('resume', situation));
  return {
    ...stayingIn(situation, 'active'),
    events: [
      {
        type: 'project.resumed',
        fieldGroup: 'decisions',
        changes: { 'resume/reason': [null, reason] },
      },
      ...statusEvents(situation.status, 'active'),
    ],
  };
}

function resumeDayProblems(resumeOn: string, today: string): ErrorDetail[] {
  if (resumeOn <= today) return [{ code: 'resume-not-ahead', field: 'resumeOn' }];
  if (resumeOn <= latestResumeDay(today)) return [];
  return [{ code: 'resume-too-late', field: 'resumeOn' }];
}

function stayingIn({ phase }: ActSituation, status: 'active' | 'paused') {
  return { moved: { phase, status }, recheck: [], settledItem: null, closesRequest: false };
}
