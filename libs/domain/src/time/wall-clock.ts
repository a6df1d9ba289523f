const berlinClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the clock on a German wall shows at an instant: 'YYYY-MM-DDTHH:mm'. */
export function wallClockOf(instant: Date): string {
  return berlinClock.format(instant).replace(' ', 'T');
}

/**
 * The instant at which the clock on a German wall shows this. In the hour that comes twice when
 * summer ends it is the first; one that does not exist is read in winter time.
 * @param wallClock 'YYYY-MM-DDTHH:mm'
 * @returns an instant with Z; `null` when it is no such reading
 */
export function instantOnWall(wallClock: string): string | null {
  const [inSummer, inWinter] = ['+02:00', '+01:00'].map(
    (offset) => new Date(`${wallClock}:00${offset}`),
  );
  if (inSummer === undefined || inWinter === undefined) return null;
  if (Number.isNaN(inSummer.getTime())) return null;
  return (wallClockOf(inSummer) === wallClock ? inSummer : inWinter).toISOString();
}
