/** Invented value limits of the demo towns, in whole euros; none is the real one. */
export const demoValueLimits: Readonly<Record<string, number>> = {
  Bonn: 150_000,
  Düsseldorf: 250_000,
  Gelsenkirchen: 75_000,
  Nettetal: 60_000,
  Alfter: 50_000,
  Swisttal: 50_000,
  Wachtberg: 50_000,
};

export const demoLimitSource = 'Beispiel: Hauptsatzung (erfunden)';
export const demoLimitValidFrom = '2026-01-01';
/** When the limits were entered: shortly before they came into force. */
export const demoLimitRecordedAt = '2025-12-15T09:00:00Z';
