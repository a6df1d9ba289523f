import { describe, expect, it } from '@jest/globals';
import { closedVisibility, visibilityOpenedTo } from '@ki-kompass/domain';
import { whatIsRead, whoSeesWhat } from './visibility-words';

describe('who sees what', () => {
  it('is nobody else as long as nothing is open', () => {
    expect(whoSeesWhat(closedVisibility, 'Bonn', 'de')).toBe('Nur Bonn sieht dieses Projekt.');
    expect(whoSeesWhat(visibilityOpenedTo('partners'), 'Bonn', 'de')).toMatch(/^Zurzeit sieht nur/);
  });

  it('names the parts that the network reads', () => {
    const open = visibilityOpenedTo('network');
    expect(whoSeesWhat(open, 'Bonn', 'de')).toBe(
      'Alle im Netzwerk sehen Steckbrief, Fortschritt und Entscheidungen.',
    );
    expect(whoSeesWhat({ ...open, economics: 'network' }, 'Bonn', 'en')).toBe(
      'Everybody in the network sees profile, progress, decisions and cost.',
    );
  });

  it('says first what everybody sees, who gets a short profile only', () => {
    expect(whoSeesWhat(visibilityOpenedTo('public'), 'Bonn', 'de')).toBe(
      'Auch ohne Anmeldung sehen alle die Kurzfassung des Steckbriefs. ' +
        'Alle im Netzwerk sehen Steckbrief, Fortschritt und Entscheidungen.',
    );
  });

  it('tells per group what an audience reads, or nothing', () => {
    const open = visibilityOpenedTo('public');
    expect(whatIsRead('network', 'checklist', open, 'de')).toBe(
      'Zahl erledigter und sperrender Punkte',
    );
    expect(whatIsRead('public', 'checklist', open, 'de')).toBe('nichts');
    expect(whatIsRead('public', 'profile', open, 'en')).toMatch(/^title, use case/);
  });
});
