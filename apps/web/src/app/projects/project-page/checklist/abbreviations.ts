import type { Language } from '../../../shared/texts/language';
import { abbreviationTexts } from './abbreviation.texts';

/**
 * The abbreviations in a text with what they stand for, each once, in the order of the list.
 * @returns such as `VVT: Verzeichnis der Verarbeitungstätigkeiten`
 */
export function explained(text: string, language: Language): readonly string[] {
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return Object.entries(abbreviationTexts[language])
    .filter(([short]) => words.has(short))
    .map(([short, long]) => `${short}: ${long}`);
}
