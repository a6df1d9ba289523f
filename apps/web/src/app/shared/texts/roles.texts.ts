/** Roles as people are called; short enough for a menu. */
export { roleTexts } from '@ki-kompass/domain';
