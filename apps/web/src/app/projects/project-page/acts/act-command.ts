import {
  archiveProjectSchema,
  type DecisionBody,
  pauseProjectSchema,
  type Phase,
  type ProjectActKind,
  resumeProjectSchema,
  returnToPhaseSchema,
  stopProjectSchema,
} from '@ki-kompass/domain';
import type * as z from 'zod';
import type { FieldError } from '../../../shared/problem/problem';
import type { ActCommand } from '../../acts.client';
import { faultsOf } from '../gate/gate-desk';

export type YesOrNo = 'yes' | 'no';

/** What somebody enters for an act, as long as something may be missing. */
export interface WrittenAct {
  readonly category: string | null;
  readonly reason: string;
  readonly lesson: string;
  readonly resumeOn: string | null;
  readonly contracts: YesOrNo | null;
  readonly realData: YesOrNo | null;
  readonly targetPhase: Phase | null;
  readonly namedItems: readonly string[];
  readonly body: DecisionBody | null;
  readonly decidedOn: string | null;
  readonly reference: string;
}

type Outcome = { readonly command: ActCommand } | { readonly faults: readonly FieldError[] };

/**
 * Takes over what belongs to the act.
 * @param bodyDecides whether a body decides a stop, so that its decision has to be recorded
 * @returns the command, or what is missing, with the paths that the API would use
 */
export function actCommand(
  act: ProjectActKind,
  written: WrittenAct,
  bodyDecides: boolean,
): Outcome {
  const { category, reason, targetPhase, namedItems } = written;
  switch (act) {
    case 'pause': {
      const { resumeOn, contracts, realData } = written;
      const contractsContinue = answer(contracts);
      const realDataContinues = answer(realData);
      const entered = { category, reason, resumeOn, contractsContinue, realDataContinues };
      return checked(pauseProjectSchema, entered, (body) => ({ act, body }));
    }
    case 'stop': {
      const { lesson, body, decidedOn, reference } = written;
      const recorded = bodyDecides ? { body: { body, decidedOn, reference } } : {};
      const entered = { category, reason, lesson, ...recorded };
      return checked(stopProjectSchema, entered, (told) => ({ act, body: told }));
    }
    case 'phase-return': {
      const outcome = checked(returnToPhaseSchema, { reason, targetPhase, namedItems }, (body) => ({
        act,
        body,
      }));
      if (namedItems.length > 0) return outcome;
      const faults = 'faults' in outcome ? outcome.faults : [];
      return { faults: [...faults, { code: 'named-items-required', field: 'namedItems' }] };
    }
    case 'resume':
      return checked(resumeProjectSchema, { reason }, (body) => ({ act, body }));
    case 'archive':
      return checked(archiveProjectSchema, { reason }, (body) => ({ act, body }));
  }
}

function checked<Body>(
  schema: z.ZodType<Body>,
  entered: object,
  command: (body: Body) => ActCommand,
): Outcome {
  const parsed = schema.safeParse(entered);
  return parsed.success ? { command: command(parsed.data) } : { faults: faultsOf(schema, entered) };
}

const answer = (given: YesOrNo | null): boolean | null => (given === null ? null : given === 'yes');
