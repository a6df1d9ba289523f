import type { AuthorityReason, Gate, GateResult } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

/** What each gate asks, as one question. */
export const questionTexts: Texts<Readonly<Record<Gate, string>>> = {
  de: {
    g1: 'Soll die Anwendung in einem begrenzten Pilotbetrieb erprobt werden?',
    g2: 'Soll die Anwendung nach dem Pilotbetrieb in die Fläche gehen?',
    g3: 'Soll die Anwendung in den Regelbetrieb übergeben werden?',
    g4: 'Soll die Anwendung ein weiteres Jahr betrieben werden?',
  },
  en: {
    g1: 'Should the application be tried out in a limited pilot?',
    g2: 'Should the application be rolled out after the pilot?',
    g3: 'Should the application be handed over to regular operation?',
    g4: 'Should the application be operated for another year?',
  },
};

/** Where an approval takes the project. */
export const approvalTexts: Texts<Readonly<Record<Gate, string>>> = {
  de: {
    g1: 'Das Projekt geht in die Pilotphase.',
    g2: 'Das Projekt geht in die Skalierung.',
    g3: 'Das Projekt geht in den Regelbetrieb.',
    g4: 'Die Anwendung läuft ein weiteres Jahr.',
  },
  en: {
    g1: 'The project enters the pilot phase.',
    g2: 'The project enters scaling.',
    g3: 'The project goes into regular operation.',
    g4: 'The application runs for another year.',
  },
};

/** What follows from each result; `approval` is where an approval leads. */
export const resultAboutTexts: Texts<Readonly<Record<GateResult, (approval: string) => string>>> = {
  de: {
    approved: (approval) => approval,
    'approved-with-conditions': (approval) =>
      `${approval} Jede Auflage hat eine Frist und eine verantwortliche Rolle.`,
    returned: () =>
      'Das Projekt bleibt in dieser Phase. Die gewählten Punkte sind erneut zu prüfen.',
    rejected: () =>
      'Das Projekt bleibt in dieser Phase. Ein neuer Antrag braucht einen neuen Grund.',
  },
  en: {
    approved: (approval) => approval,
    'approved-with-conditions': (approval) =>
      `${approval} Each condition has a deadline and a responsible role.`,
    returned: () =>
      'The project stays in this phase. The items you choose have to be checked again.',
    rejected: () => 'The project stays in this phase. A new request needs a new reason.',
  },
};

/** Why the decision lies where it lies. */
export const reasonTexts: Texts<Readonly<Record<AuthorityReason, string>>> = {
  de: {
    'risk-high': 'Die Risikoklasse ist hoch. Deshalb gilt die höchste Zuständigkeit.',
    'risk-unresolved':
      'Die Risikoklasse ist noch nicht geklärt. Bis dahin gilt die höchste Zuständigkeit.',
    'limit-unknown': 'Wertgrenze nicht bekannt – es gilt die höhere Zuständigkeit.',
    'total-unknown': 'Gesamtkosten nicht bekannt – es gilt die höhere Zuständigkeit.',
    'above-limit': 'Die geschätzten Gesamtkosten erreichen die Wertgrenze.',
    'below-limit': 'Die geschätzten Gesamtkosten liegen unter der Wertgrenze.',
    'local-rule': 'Ihre Organisation hat für diese Entscheidung eine eigene Regel eingetragen.',
    'absent-role':
      'Eine zuständige Rolle ist in Ihrer Organisation nicht besetzt. Der Verwaltungsvorstand tritt ein.',
    'unfilled-role':
      'Eine nötige Rolle ist nicht besetzt. Bitte lassen Sie sie unter Verwaltung vergeben.',
  },
  en: {
    'risk-high': 'The risk class is high, so the highest body decides.',
    'risk-unresolved': 'The risk class is not settled yet. Until then, the highest body decides.',
    'limit-unknown': 'Value limit not known – the higher body decides.',
    'total-unknown': 'Total cost not known – the higher body decides.',
    'above-limit': 'The estimated total cost reaches the value limit.',
    'below-limit': 'The estimated total cost is below the value limit.',
    'local-rule': 'Your organisation has recorded a rule of its own for this decision.',
    'absent-role':
      'Nobody holds one of the competent roles in your organisation. The executive board stands in.',
    'unfilled-role': 'Nobody holds a role that is needed. Please have it assigned.',
  },
};

export const gatePageTexts = defineTexts(
  {
    unsaved: 'Text zur Entscheidung',
    noneAhead: 'Zurzeit steht keine Entscheidung an',
    noneAheadAbout: 'Das Projekt hat alle Freigaben bis zum Regelbetrieb, oder es wurde gestoppt.',
    reviewDue: (day: string) => `Die Jahresprüfung ist bis ${day} fällig.`,
    subject: 'Worum es geht',
    authority: {
      title: 'Wer entscheidet',
      decides: 'Entscheidung',
      takeOver: 'Kann übernehmen',
      agreement: 'Nötige Zustimmung',
      body: 'Beschluss durch',
      recorded: 'Erfasst durch',
      or: ' oder ',
      why: 'Warum',
      limit: 'Wertgrenze des Rates',
      unknown: 'nicht bekannt',
      nobody: 'nicht besetzt',
    },
    checked: {
      title: 'Was noch fehlt',
      clear: 'Nichts sperrt die Entscheidung',
      clearAbout: (settled: number, applicable: number) =>
        `${String(settled)} von ${String(applicable)} Punkten der Checkliste sind erledigt.`,
      about: 'Diese Punkte sperren die Entscheidung:',
      open: 'Offene Punkte ansehen',
    },
    classification: {
      open: 'Zur Einstufung',
      confirmed: (who: string, at: string) => `Einstufung bestätigt von ${who} am ${at}.`,
      states: {
        unconfirmed: 'Einstufung noch nicht von einer zweiten Person bestätigt.',
        confirmed: 'Einstufung bestätigt.',
        recheck: 'Nach der Einstufung wurde eine wesentliche Änderung gemeldet.',
        'not-covered': 'Die Einstufung deckt die Risikoklasse im Steckbrief nicht.',
      },
    },
    request: {
      title: 'Antrag',
      recommendation: 'Ihre Empfehlung',
      recommendationHint:
        'Was empfehlen Sie, und worauf stützen Sie sich? Die Entscheidung wird auf dieser Grundlage getroffen.',
      newReason: 'Neuer Grund',
      newReasonHint: 'Der letzte Antrag wurde abgelehnt. Was hat sich seitdem geändert?',
      blocked:
        'Der Antrag ist möglich, sobald nichts mehr sperrt. Ihre Empfehlung können Sie schon vorbereiten.',
      sent: 'Antrag gestellt',
      waiting: 'Noch ist kein Antrag gestellt.',
    },
    open: {
      title: 'Offener Antrag',
      by: (who: string, at: string) => `Beantragt von ${who} am ${at}`,
      recommendation: 'Empfehlung',
      newReason: 'Neuer Grund',
    },
    agreement: {
      title: 'Zustimmung',
      given: (role: string, who: string, at: string) => `${role}: zugestimmt von ${who} am ${at}`,
      missing: (role: string) => `${role}: Zustimmung steht aus`,
      note: 'Bemerkung',
      give: 'Zustimmung geben',
      sent: 'Zustimmung gegeben',
    },
    decision: {
      title: 'Entscheidung',
      recordTitle: 'Beschluss erfassen',
      result: 'Ergebnis',
      rationale: 'Begründung',
      rationaleHint:
        'Warum so? Die Begründung wird Teil des Protokolls und lässt sich nicht mehr ändern.',
      decide: 'Entscheidung festhalten',
      record: 'Beschluss festhalten',
      sent: 'Entscheidung festgehalten',
      ownRequest: 'Sie haben diesen Antrag gestellt. Deshalb muss eine andere Person entscheiden.',
      waiting: (who: string) => `Der Antrag liegt zur Entscheidung vor bei: ${who}.`,
      agreementFirst: 'Entscheiden können Sie, sobald die nötige Zustimmung vorliegt.',
      blocked:
        'Eine Freigabe ist erst möglich, wenn nichts mehr sperrt. Zurückgeben und ablehnen können Sie jederzeit.',
      body: 'Gremium',
      decidedOn: 'Datum des Beschlusses',
      reference: 'Vorlage oder Niederschrift',
      referenceHint: 'Zum Beispiel die Nummer der Vorlage.',
    },
    conditions: {
      title: 'Auflagen',
      number: (count: number) => `Auflage ${String(count)}`,
      text: 'Was ist zu tun?',
      dueOn: 'Frist',
      role: 'Verantwortliche Rolle',
      add: 'Auflage hinzufügen',
      remove: (count: number) => `Auflage ${String(count)} entfernen`,
    },
    named: {
      title: 'Welche Punkte sind erneut zu prüfen?',
    },
    missing: {
      title: 'Fehlende Voten',
      about:
        'Diese Voten sieht die Checkliste vor. Eine Freigabe ist auch ohne sie möglich, wenn Sie den Grund nennen. Er wird Teil des Protokolls.',
      reason: (role: string) => `Warum ohne dieses Votum? (${role})`,
    },
  },
  {
    unsaved: 'Text about the decision',
    noneAhead: 'No decision lies ahead at present',
    noneAheadAbout: 'The project has every approval up to regular operation, or it was stopped.',
    reviewDue: (day) => `The yearly review is due by ${day}.`,
    subject: 'What it is about',
    authority: {
      title: 'Who decides',
      decides: 'Decision',
      takeOver: 'Can take over',
      agreement: 'Agreement needed',
      body: 'Decision by',
      recorded: 'Recorded by',
      or: ' or ',
      why: 'Why',
      limit: 'Value limit of the council',
      unknown: 'not known',
      nobody: 'nobody',
    },
    checked: {
      title: 'What is still missing',
      clear: 'Nothing blocks the decision',
      clearAbout: (settled, applicable) =>
        `${String(settled)} of ${String(applicable)} items of the checklist are done.`,
      about: 'These points block the decision:',
      open: 'See the open items',
    },
    classification: {
      open: 'To the classification',
      confirmed: (who, at) => `Classification confirmed by ${who} on ${at}.`,
      states: {
        unconfirmed: 'No second person has confirmed the classification yet.',
        confirmed: 'Classification confirmed.',
        recheck: 'A substantial change was reported after the classification.',
        'not-covered': 'The classification does not cover the risk class in the profile.',
      },
    },
    request: {
      title: 'Request',
      recommendation: 'Your recommendation',
      recommendationHint:
        'What do you recommend, and on what grounds? The decision will be based on it.',
      newReason: 'New reason',
      newReasonHint: 'The last request was rejected. What has changed since?',
      blocked:
        'The request is possible as soon as nothing blocks it. You can already prepare your recommendation.',
      sent: 'Request made',
      waiting: 'No request has been made yet.',
    },
    open: {
      title: 'Open request',
      by: (who, at) => `Requested by ${who} on ${at}`,
      recommendation: 'Recommendation',
      newReason: 'New reason',
    },
    agreement: {
      title: 'Agreement',
      given: (role, who, at) => `${role}: agreed by ${who} on ${at}`,
      missing: (role) => `${role}: agreement is missing`,
      note: 'Note',
      give: 'Give agreement',
      sent: 'Agreement given',
    },
    decision: {
      title: 'Decision',
      recordTitle: 'Record the decision',
      result: 'Result',
      rationale: 'Rationale',
      rationaleHint:
        'Why so? The rationale becomes part of the record and cannot be changed any more.',
      decide: 'Record my decision',
      record: 'Record the decision',
      sent: 'Decision recorded',
      ownRequest: 'You made this request, so somebody else has to decide.',
      waiting: (who) => `The request waits for a decision by: ${who}.`,
      agreementFirst: 'You can decide as soon as the agreement needed is there.',
      blocked:
        'An approval is possible only when nothing blocks it. You can return or reject at any time.',
      body: 'Body',
      decidedOn: 'Date of the decision',
      reference: 'Paper or minutes',
      referenceHint: 'For example the number of the council paper.',
    },
    conditions: {
      title: 'Conditions',
      number: (count) => `Condition ${String(count)}`,
      text: 'What has to be done?',
      dueOn: 'Deadline',
      role: 'Responsible role',
      add: 'Add a condition',
      remove: (count) => `Remove condition ${String(count)}`,
    },
    named: {
      title: 'Which items have to be checked again?',
    },
    missing: {
      title: 'Missing opinions',
      about:
        'The checklist expects these opinions. An approval can do without them if you say why. The reason becomes part of the record.',
      reason: (role) => `Why without this opinion? (${role})`,
    },
  },
);
