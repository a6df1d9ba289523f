/**
 * What people call each value of a list, in German and English. A value that is added does not
 * compile without its words; pages and documents say the same.
 */
export type TextsOf<Value extends string> = Readonly<
  Record<'de' | 'en', Readonly<Record<Value, string>>>
>;
