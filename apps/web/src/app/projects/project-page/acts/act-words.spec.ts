import { describe, expect, it } from '@jest/globals';
import type { ToldAct } from '@ki-kompass/domain';
import { sayAct, sayStanding } from './act-words';

const told = {
  id: '0193a000-0000-7000-8000-000000000001',
  reason: 'Stelle nicht besetzt.',
  at: '2026-11-22T10:00:00Z',
  effectiveOn: '2026-11-22',
  by: { role: 'it-coordinator' as const, name: null },
};
const pause: ToldAct = {
  ...told,
  act: 'pause',
  category: 'staff',
  resumeOn: '2027-03-31',
  contractsContinue: true,
  realDataContinues: false,
};
const stop: ToldAct = {
  ...told,
  act: 'stop',
  category: 'quality',
  lesson: 'Zuerst messen.',
  body: { body: 'committee', decidedOn: '2026-11-20', reference: 'V/17' },
};
const at = (today: string) => ({ language: 'de' as const, today });

describe('a project that rests or has ended, in words', () => {
  it('US-07 says until when it is paused, and what goes on', () => {
    expect(sayStanding('paused', [pause], at('2027-03-30'))).toEqual({
      tone: 'info',
      title: 'Pausiert bis 31.03.2027 (Personal)',
      lines: ['Verträge laufen weiter, Echtdaten nicht.'],
    });
  });

  it.each([
    ['2027-03-31', 'Heute ist Wiedervorlage'],
    ['2027-04-01', 'Die Wiedervorlage war am 31.03.2027'],
  ])('US-07 on %s: %s', (today, title) => {
    const standing = sayStanding('paused', [pause], at(today));
    expect(standing).toMatchObject({ tone: 'warning', title });
    expect(standing?.lines[0]).toBe('Das Projekt ist pausiert (Personal).');
  });

  it('says the lesson of a stop, and that an archived project can only be read', () => {
    expect(sayStanding('stopped', [stop, pause], at('2026-12-01'))).toEqual({
      tone: 'info',
      title: 'Gestoppt am 22.11.2026 (Qualität)',
      lines: ['Lehre: Zuerst messen.'],
    });
    const archive: ToldAct = { ...told, act: 'archive', reason: 'Alles erledigt.' };
    expect(sayStanding('archived', [archive, stop], at('2026-12-01'))).toMatchObject({
      title: 'Archiviert: nur noch lesbar',
      lines: [
        'Archiviert am 22.11.2026. Alles erledigt.',
        'Gestoppt am 22.11.2026 (Qualität): Stelle nicht besetzt.',
        'Lehre: Zuerst messen.',
      ],
    });
  });

  it('says nothing about a project that goes on', () => {
    const resume: ToldAct = { ...told, act: 'resume' };
    expect(sayStanding('active', [resume, pause], at('2026-12-01'))).toBeUndefined();
    expect(sayStanding('paused', [], at('2026-12-01'))).toBeUndefined();
  });

  it('tells an act with everything that was said then', () => {
    expect(sayAct(stop, 'de')).toEqual([
      'Qualität: Stelle nicht besetzt.',
      'Lehre: Zuerst messen.',
      'Beschluss: Ausschuss, 20.11.2026, V/17.',
    ]);
    expect(sayAct(pause, 'en')[1]).toBe(
      'Follow-up on 31 Mar 2027. Contracts go on, real data does not.',
    );
    const back: ToldAct = {
      ...told,
      act: 'phase-return',
      fromPhase: 'scaling',
      targetPhase: 'pilot',
      namedItems: ['pilot.a'],
    };
    expect(sayAct(back, 'de')[0]).toBe('Von Skalierung zurück in Pilotphase.');
  });
});
