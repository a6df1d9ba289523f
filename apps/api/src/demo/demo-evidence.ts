/** What somebody noted as evidence for each item, in general words so that it fits every example. */
export const demoEvidence: Readonly<Record<string, string>> = {
  'needs-analysis.problem-owner':
    'Steckbrief mit Problem, Ziel und Zuständigkeit liegt vor, die Amtsleitung hat unterschrieben.',
  'needs-analysis.process-documented':
    'Ablauf an zwei Tagen im Fachbereich aufgenommen, Fallzahlen des Vorjahres beigefügt.',
  'needs-analysis.non-ai-alternative':
    'Drei Wege verglichen: nichts ändern, besseres Formular, KI. Das Formular allein reicht nicht.',
  'needs-analysis.reuse-check':
    'Lösungskatalog und Dienstleister angefragt: vier Treffer, einer kommt für uns infrage.',
  'needs-analysis.ai-system-test':
    'Es ist ein KI-System. Wir setzen es ein, der Anbieter stellt es her.',
  'needs-analysis.prohibited-check':
    'Ausschlussliste durchgegangen, kein Punkt trifft zu. Ergebnis mit dem Datenschutz besprochen.',
  'needs-analysis.risk-class': 'Vorläufige Einstufung begründet, Vermerk liegt in der Projektakte.',
  'needs-analysis.data-inventory':
    'Datenarten und Quellen aufgelistet, Schutzbedarf je Datenart festgelegt.',
  'needs-analysis.dpia-threshold':
    'Schwellwertprüfung ausgefüllt und mit dem Datenschutz abgestimmt.',
  'needs-analysis.full-automation':
    'Die Entscheidung bleibt beim Menschen; die KI schlägt vor oder gibt Auskunft.',
  'needs-analysis.staff-council-early':
    'Personalrat und Gleichstellung im Monatsgespräch informiert, Protokoll liegt vor.',
  'needs-analysis.cost-estimate':
    'Schätzung mit Spannen für einmalige, laufende und interne Kosten; Stundensatz mit Quelle.',
  'needs-analysis.budget-source':
    'Mittel für den Piloten stehen im Produkt Digitalisierung bereit, von der Kämmerei bestätigt.',
  'needs-analysis.baseline-plan':
    'Ausgangswert, Zielwert und Abbruchwert festgelegt, Messung vor dem Start geplant.',
  'pilot.pilot-scope':
    'Pilotkonzept: ein Sachgebiet, zwölf Personen, feste Fallarten, klare Abbruchkriterien.',
  'pilot.award': 'Vergabevermerk liegt vor, Auftragswert über die gesamte Laufzeit geschätzt.',
  'pilot.contract-ai-clauses':
    'KI-Anlage zum Vertrag unterschrieben: kein Training mit unseren Daten, Ausstieg geregelt.',
  'pilot.dpa': 'Vertrag zur Auftragsverarbeitung mit Liste aller Unterauftragnehmer geschlossen.',
  'pilot.vvt': 'Eintrag im Verzeichnis der Verarbeitungstätigkeiten angelegt.',
  'pilot.dpia': 'Folgenabschätzung abgeschlossen, verbleibende Risiken von der Leitung getragen.',
  'pilot.social-data': 'Zulässigkeit geprüft und vermerkt, Anzeige bei der Aufsicht bestätigt.',
  'pilot.security-concept':
    'Sicherheitskonzept mit Votum der Informationssicherheit, durch die Leitung freigegeben.',
  'pilot.co-determination': 'Der Personalrat hat dem Piloten für die geplante Dauer zugestimmt.',
  'pilot.hitl-design':
    'Aufsichtskonzept: jede zehnte Antwort wird geprüft, zwei Personen können sofort abschalten.',
  'pilot.training': 'Elf von zwölf Personen geschult, der letzte Termin ist nachgeholt.',
  'pilot.transparency':
    'Hinweis auf die KI steht vor dem ersten Satz, der Weg zu einem Menschen daneben.',
  'pilot.accessibility': 'Prüfbericht liegt vor, zwei Mängel behoben, Erklärung ergänzt.',
  'pilot.test-set':
    '120 Testfälle durchlaufen, darunter Grenzfälle und Missbrauch; Protokoll anbei.',
  'pilot.baseline-measured': 'Vor dem Start zwei Wochen lang Zeiten und Mengen gemessen.',
  'pilot.incident-process':
    'Meldeformular eingerichtet, Verantwortliche benannt, 72-Stunden-Regel allen bekannt.',
  'pilot.evaluation':
    'Evaluationsbericht: Nutzen, Qualität, Akzeptanz und Kosten gegen die Ausgangswerte gestellt.',
  'scaling.business-case': 'Wirtschaftlichkeit mit den Werten aus dem Piloten neu gerechnet.',
  'scaling.budget-plan': 'Mittel für alle Jahre der Planung angemeldet, Folgekosten benannt.',
  'scaling.council-decision': 'Beschluss liegt vor, seine Auflagen sind in die Planung übernommen.',
  'scaling.award-scaling': 'Regelbetrieb neu vergeben, Vermerk ohne Stückelung.',
  'scaling.operating-model': 'Betriebshandbuch mit Vertretung, Support und Modellwechseln fertig.',
  'scaling.rollout-waves': 'Drei Wellen mit Datum und Verantwortlichen geplant.',
  'scaling.training-coverage': '96 Prozent der Nutzenden geschult, Auffrischung im Kalender.',
  'scaling.service-agreement': 'Dienstvereinbarung angepasst und unterschrieben.',
  'scaling.dpia-update': 'Datenschutzunterlagen auf den vollen Betrieb angepasst.',
  'scaling.fria-registration':
    'Folgenabschätzung für die Grundrechte liegt vor, Betroffene sind informiert.',
  'scaling.benefit-tracking': 'Messreihe läuft, halbjährlicher Vergleich mit dem Plan vereinbart.',
  'scaling.benefit-realisation': 'Freie Zeit geht in den Abbau der Rückstände, Vermerk liegt vor.',
  'scaling.records-retention': 'Löschkonzept und Fristen mit dem Archiv abgestimmt.',
  'scaling.exit-plan': 'Datenexport und Arbeit ohne KI an einem Vormittag geprobt.',
  'scaling.cooperation-contract': 'Vereinbarung mit Kostenschlüssel und Steuervermerk liegt vor.',
  'scaling.review-date': 'Termin der jährlichen Überprüfung steht, Verantwortliche sind benannt.',
};
