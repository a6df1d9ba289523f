import {
  pauseCategoryTexts,
  projectActSchema,
  stopCategoryTexts,
  type ProjectActKind,
  type ToldAct,
} from '@ki-kompass/domain';
import { ProjectActEntity } from '../projects/project-act.entity';
import { dayWords, instantWords } from './german';
import { ownSection } from './own-section';
import type { Wording } from './section';
import { phaseWords, roleWords } from './words';

const actWords: Readonly<Record<ProjectActKind, string>> = {
  'phase-return': 'In frühere Phase zurückgeführt',
  pause: 'Pausiert',
  resume: 'Fortgesetzt',
  stop: 'Gestoppt',
  archive: 'Archiviert',
};
const yesOrNo = (value: boolean): string => (value ? 'ja' : 'nein');

export const actSection = ownSection(
  {
    name: 'pause-stopp-rueckkehr',
    title: 'Pause, Stopp, Rückkehr und Archivierung',
    entity: ProjectActEntity,
  },
  ({ person, item, bodies }) => [
    ['Vorgang', ({ act }) => actWords[act]],
    ['Festgehalten am', ({ actedAt }) => instantWords(actedAt)],
    ['Wirksam am', ({ effectiveOn }) => dayWords(effectiveOn)],
    ['Festgehalten von', ({ actedBy }) => person(actedBy)],
    ['Rolle', ({ actedByRole }) => roleWords[actedByRole]],
    ['Art des Grundes', (row) => categoryWord(told(row))],
    ['Begründung', ({ reason }) => reason],
    ['Wiedervorlage am', (row) => ofPause(row, ({ resumeOn }) => dayWords(resumeOn))],
    ['Verträge laufen weiter', (row) => ofPause(row, (pause) => yesOrNo(pause.contractsContinue))],
    ['Echtdaten laufen weiter', (row) => ofPause(row, (pause) => yesOrNo(pause.realDataContinues))],
    ['Lehre für andere', (row) => ofStop(row, ({ lesson }) => lesson)],
    ['Beschluss', (row) => ofStop(row, (stop) => bodyWordsOf(stop, bodies))],
    ['Rückkehr', (row) => ofReturn(row, returnWords)],
    ['Erneut zu prüfen', (row) => ofReturn(row, (act) => act.namedItems.map(item).join('; '))],
  ],
);

type Of<Kind extends ProjectActKind> = Extract<ToldAct, { readonly act: Kind }>;

/** The details were checked when they were written; the schema says which act has which. */
function told({ details, actedAt, actedByRole, ...act }: ProjectActEntity): ToldAct {
  const by = { role: actedByRole, name: null };
  return projectActSchema.parse({ ...act, ...details, at: actedAt.toISOString(), by });
}

function ofPause(row: ProjectActEntity, words: (act: Of<'pause'>) => string): string {
  const act = told(row);
  return act.act === 'pause' ? words(act) : '';
}

function ofStop(row: ProjectActEntity, words: (act: Of<'stop'>) => string): string {
  const act = told(row);
  return act.act === 'stop' ? words(act) : '';
}

function ofReturn(row: ProjectActEntity, words: (act: Of<'phase-return'>) => string): string {
  const act = told(row);
  return act.act === 'phase-return' ? words(act) : '';
}

function categoryWord(act: ToldAct): string {
  if (act.act === 'pause') return pauseCategoryTexts.de[act.category];
  return act.act === 'stop' ? stopCategoryTexts.de[act.category] : '';
}

function bodyWordsOf({ body }: Of<'stop'>, bodies: Wording['bodies']): string {
  if (body === null) return '';
  return `${bodies[body.body]}, ${dayWords(body.decidedOn)}, ${body.reference}`;
}

function returnWords({ fromPhase, targetPhase }: Of<'phase-return'>): string {
  return `${phaseWords[fromPhase]} → ${phaseWords[targetPhase]}`;
}
