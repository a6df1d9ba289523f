type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Whether these keys were pressed. On a Mac the command key stands for Control. Shift is not asked
 * for, because it already shows in the character: `/` is Shift-7 on a German keyboard.
 * @param keys such as `/` or `Control+k`
 */
export function answersTo(keys: string, pressed: Pressed): boolean {
  if (pressed.isComposing || pressed.altKey) return false;
  const parts = keys.split('+');
  const wantsControl = parts.length > 1 && parts[0] === 'Control';
  if (wantsControl !== (pressed.ctrlKey || pressed.metaKey)) return false;
  if (wantsControl && pressed.shiftKey) return false;
  const key = parts.at(-1) ?? '';
  return pressed.key.toLowerCase() === key.toLowerCase();
}

/** One character or several after each other, without Control: dictating may hit them by chance. */
export function isSingleKey(keys: string): boolean {
  return keys.split(' ').every((key) => key.length === 1);
}

/** Only held for another key; `?` on a German keyboard begins with Shift. */
export function isModifier({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);
}

const typingTargets = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
/** Inputs that take no text: the keys are free there. */
const withoutText = '[type="checkbox"], [type="radio"], [type="button"], [type="submit"]';
/** There a letter looks for the entry that begins with it. */
const searchedByLetters = '[role="menu"], [role="listbox"], [role="combobox"]';

/** Whether the key belongs to the field somebody writes in. */
export function isTyping({ target }: Pick<KeyboardEvent, 'target'>): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(searchedByLetters) !== null) return true;
  return target.matches(typingTargets) && !target.matches(withoutText);
}
