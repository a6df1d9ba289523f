import { defineTexts } from '../../../shared/texts/define-texts';

export const waiverTexts = defineTexts(
  {
    ask: 'Ausnahme beantragen',
    reason: 'Begründung der Ausnahme',
    reasonHint:
      'Warum soll dieser Punkt nicht angewendet werden? Eine andere, berechtigte Person entscheidet darüber.',
    send: 'Antrag stellen',
    cancel: 'Abbrechen',
    requested: (who: string, at: string) => `Ausnahme beantragt von ${who}, ${at}`,
    granted: (who: string, at: string) => `Ausnahme gewährt von ${who}, ${at}`,
    refused: (who: string, at: string) => `Ausnahme abgelehnt von ${who}, ${at}`,
    ownRequest: 'Sie haben die Ausnahme selbst beantragt. Eine andere Person muss entscheiden.',
    note: 'Bemerkung',
    noteHint: 'Zum Ablehnen nötig: Was ist stattdessen zu tun?',
    grant: 'Ausnahme gewähren',
    refuse: 'Ablehnen',
    withdraw: 'Antrag zurückziehen',
  },
  {
    ask: 'Request a waiver',
    reason: 'Reason for the waiver',
    reasonHint:
      'Why should this item not be applied? Somebody else who is authorised decides about it.',
    send: 'Make the request',
    cancel: 'Cancel',
    requested: (who, at) => `Waiver requested by ${who}, ${at}`,
    granted: (who, at) => `Waiver granted by ${who}, ${at}`,
    refused: (who, at) => `Waiver refused by ${who}, ${at}`,
    ownRequest: 'You requested the waiver yourself. Somebody else has to decide.',
    note: 'Note',
    noteHint: 'Needed to refuse: what has to be done instead?',
    grant: 'Grant the waiver',
    refuse: 'Refuse',
    withdraw: 'Withdraw the request',
  },
);
