/** The time zone of every municipality the product is for. */
const timeZone = 'Europe/Berlin';
const instants = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone,
});

export function instantWords(instant: Date | null): string {
  return instant === null ? '' : instants.format(instant);
}

/** @param day 'YYYY-MM-DD' */
export function dayWords(day: string | null): string {
  return day === null ? '' : day.split('-').toReversed().join('.');
}

export function sizeWords(bytes: number | null): string {
  if (bytes === null) return '';
  return `${new Intl.NumberFormat('de-DE').format(Math.ceil(bytes / 1024))} KB`;
}

/** @param basisPoints a share; `null` is unknown and never zero */
export function shareWords(basisPoints: number | null): string {
  if (basisPoints === null) return 'nicht bekannt';
  const form: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };
  return new Intl.NumberFormat('de-DE', form).format(basisPoints / 10_000);
}

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** @param cents whole cents as the database writes them; empty where nothing is known */
export function euroWords(cents: string | null): string {
  return cents === null ? '' : euros.format(Number(cents) / 100);
}

const months = new Intl.DateTimeFormat('de-DE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** @param month 'YYYY-MM' */
export function monthWords(month: string): string {
  return months.format(new Date(`${month}-01T00:00:00Z`));
}
