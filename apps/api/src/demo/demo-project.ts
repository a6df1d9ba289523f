import type {
  ConditionInput,
  Gate,
  GateResult,
  ProjectFields,
  Role,
  VisibilityLevel,
} from '@ki-kompass/domain';

/** Whole days from today; negative is in the past. */
export type Day = number;

/** A condition of a decision, due on a day from today. */
export type DemoCondition = Omit<ConditionInput, 'dueOn'> & { readonly due: Day };

/** What people did with an example project, in this order. Who decides follows from the rules. */
export type DemoAct =
  | { readonly act: 'start'; readonly day: Day }
  /** Blocking items are done with evidence, evenly over the days; without a number all of them. */
  | { readonly act: 'settle'; readonly from: Day; readonly to: Day; readonly items?: number }
  | {
      readonly act: 'assign';
      readonly day: Day;
      readonly item: string;
      readonly to: Role;
      readonly due: Day;
      readonly begun?: boolean;
    }
  | {
      readonly act: 'request';
      readonly day: Day;
      readonly gate: Gate;
      readonly recommendation: string;
    }
  | {
      readonly act: 'decide';
      readonly day: Day;
      readonly gate: Gate;
      readonly result: GateResult;
      readonly rationale: string;
      readonly conditions?: readonly DemoCondition[];
      readonly namedItems?: readonly string[];
      /** The paper the body decided on; recorded only where a body is competent. */
      readonly paper?: string;
    }
  /** Opened to others as the level proposes: without money, evidence and opinions. */
  | { readonly act: 'open'; readonly day: Day; readonly level: VisibilityLevel }
  | { readonly act: 'confirm'; readonly day: Day };

type Span = readonly [from: Day, to: Day];

/** An example project: what it is about, how it was planned and what happened to it. */
export interface DemoProject {
  readonly organisation: string;
  /** Without the mark "(Beispiel)", which every example project carries. */
  readonly title: string;
  /** Who coordinates where the town's own account does not. */
  readonly coordinator?: string;
  readonly useCase: string;
  readonly problem: string;
  readonly goal: string;
  readonly contactFunction: string;
  /** Gross, over the whole life, in whole euros; always an assumption. */
  readonly totalEuro: number;
  readonly answers?: Partial<ProjectFields>;
  readonly planned: {
    readonly analysis: Span;
    readonly pilot: Span;
    readonly scaling?: Span;
  };
  readonly drafted: Day;
  readonly acts: readonly DemoAct[];
}
