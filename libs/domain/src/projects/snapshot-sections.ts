import * as z from 'zod';
import type { FieldGroup } from '../access/field-groups';
import { roles } from '../access/roles';
import { riskClasses } from '../catalogue/risk-class';
import { aiActRoles, classificationSchema, classificationStates } from './classification';
import { consentProcedureSchema } from './consent';
import { incidentSchema } from './incident';
import { opinionResults, opinionRoles, opinionSchema } from './opinion';
import { riskSchema } from './risk';
import { waiverSchema } from './waiver';

/** The parts beyond the checklist that a decision looks at, as they stood at that moment. */
export const snapshotSectionNames = [
  'waivers',
  'risks',
  'opinions',
  'consents',
  'classification',
] as const;
export type SnapshotSectionName = (typeof snapshotSectionNames)[number];

/** @param person who acted: with an id where it is kept, by role alone where it is shown */
function bodiesOf<Person extends z.ZodType>(person: Person) {
  const instant = z.iso.datetime();
  return {
    waivers: z.array(
      z.object({
        id: z.uuid(),
        itemKey: z.string(),
        state: waiverSchema.shape.state,
        reason: z.string(),
        requestedAt: instant,
        requestedBy: person,
        decision: z.object({ at: instant, by: person, note: z.string() }).nullable(),
      }),
    ),
    risks: z.object({
      risks: z.array(riskSchema),
      openIncidents: z.array(
        incidentSchema
          .omit({ recordedBy: true, closedAt: true, lesson: true })
          .extend({ recordedBy: person }),
      ),
    }),
    /** Those of the stay in the phase that was decided about. */
    opinions: z.array(
      z.object({
        id: z.uuid(),
        role: z.enum(opinionRoles),
        state: opinionSchema.shape.state.exclude(['ended']),
        items: z.array(z.string()),
        question: z.string(),
        dueOn: z.iso.date(),
        requestedAt: instant,
        requestedBy: person,
        answer: z
          .object({ result: z.enum(opinionResults), text: z.string(), at: instant, by: person })
          .nullable(),
      }),
    ),
    /** Over all phases, for an earlier one can still hold; the latest first. */
    consents: z.array(
      consentProcedureSchema.omit({ items: true, requestedByRole: true, isCurrent: true }).extend({
        /** Not in what was frozen before requests ended with the phase. */
        hasLapsed: z.boolean().default(false),
        items: z.array(z.string()),
        requestedBy: person,
        answeredBy: person.nullable(),
      }),
    ),
    /** The latest one; `null` where nobody had answered the questions. */
    classification: z
      .object({
        id: z.uuid(),
        state: z.enum(classificationStates),
        riskClass: z.enum(riskClasses),
        role: z.enum(aiActRoles).nullable(),
        ruleVersion: z.int(),
        answers: classificationSchema.shape.answers,
        exemptionReason: z.string().nullable(),
        because: classificationSchema.shape.because,
        recordedAt: instant,
        recordedBy: person,
        confirmed: z.object({ at: instant, by: person }).nullable(),
      })
      .nullable(),
  };
}

const kept = bodiesOf(z.object({ id: z.uuid(), role: z.enum(roles) }));
const shown = bodiesOf(z.object({ role: z.enum(roles) }));

/** Rises with the meaning of one section alone; what was kept before stays readable. */
const versioned = <Body extends z.ZodType>(body: Body) =>
  z.object({ schemaVersion: z.literal(1), body });

/** A decision older than a section does not have it. */
export const snapshotSectionsSchema = z
  .object({
    waivers: versioned(kept.waivers),
    risks: versioned(kept.risks),
    opinions: versioned(kept.opinions),
    consents: versioned(kept.consents),
    classification: versioned(kept.classification),
  })
  .exactPartial();
export type SnapshotSections = z.infer<typeof snapshotSectionsSchema>;

/** As a reader sees them: roles instead of persons, and only what they may know. */
export const seenSectionsSchema = z.object(shown).exactPartial();
export type SeenSections = z.infer<typeof seenSectionsSchema>;

const groupOfSection: Readonly<Record<SnapshotSectionName, FieldGroup>> = {
  waivers: 'checklist',
  risks: 'checklist',
  opinions: 'opinions',
  consents: 'opinions',
  classification: 'checklist',
};

/** What stays inside the organisation, however far its field group is open. */
const staysInside: ReadonlySet<SnapshotSectionName> = new Set(['risks']);

/**
 * The sections of a snapshot as somebody may read them.
 * @param reader the field groups they see, and whether the project is one of their own
 * @returns without the sections of other groups, and without the ids of persons
 */
export function seenSections(
  sections: SnapshotSections,
  reader: { readonly groups: ReadonlySet<FieldGroup>; readonly isInside: boolean },
): SeenSections {
  const entries = snapshotSectionNames
    .filter((name) => reader.groups.has(groupOfSection[name]))
    .filter((name) => reader.isInside || !staysInside.has(name))
    .flatMap((name) => {
      const section = sections[name];
      return section === undefined ? [] : [[name, section.body] as const];
    });
  return seenSectionsSchema.parse(Object.fromEntries(entries));
}
