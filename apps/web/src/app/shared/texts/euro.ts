import type { Language } from './language';

const separators: Record<Language, { thousands: RegExp; decimal: string }> = {
  de: { thousands: /\.(?=\d{3}(\D|$))/g, decimal: ',' },
  en: { thousands: /,(?=\d{3}(\D|$))/g, decimal: '.' },
};

/**
 * What a person typed as an amount of euros → integer cents; `undefined` when it is not one.
 * `12.345,67`, `12345,6`, `12345` and a trailing `€` are all fine; more than two decimals are not,
 * because rounding money silently would be wrong.
 */
export function parseEuro(text: string, language: Language): number | undefined {
  const { thousands, decimal } = separators[language];
  const plain = text.replace(/[\s€]/g, '').replace('−', '-').replace(thousands, '');
  const [, sign, euros, cents = ''] =
    new RegExp(`^(-?)(\\d{1,12})(?:\\${decimal}(\\d{1,2}))?$`).exec(plain) ?? [];
  if (euros === undefined) return undefined;
  const amount = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  return sign === '-' && amount !== 0 ? -amount : amount;
}

/** Cents → the text of an input: `12.345,67` without the sign of the currency. */
export function euroInput(cents: number, language: Language): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: 2,
  }).format(cents / 100);
}
