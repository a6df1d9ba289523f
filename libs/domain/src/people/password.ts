import * as z from 'zod';
import { DomainError } from '../domain-error';
import { newPasswordSchema } from './person';

export const changePasswordSchema = z
  .strictObject({ currentPassword: z.string().min(1).max(200), newPassword: newPasswordSchema })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/**
 * Refuses a password that everybody can guess who knows the account. Its length is a matter of
 * `newPasswordSchema`.
 * @param field the path of the input, for the sentence beside it
 * @throws DomainError('rule-violated', 'password-is-email')
 */
export function requireNotTheEmail(password: string, email: string, field: string): void {
  if (password.trim().toLowerCase() !== email) return;
  throw new DomainError('rule-violated', [{ code: 'password-is-email', field }]);
}

/**
 * Refuses a change that changes nothing or is no better than the address.
 * @throws DomainError('rule-violated') `password-unchanged`, `password-is-email`
 */
export function requireBetterPassword(command: ChangePassword, email: string): void {
  const { currentPassword, newPassword } = command;
  if (newPassword === currentPassword) {
    const details = [{ code: 'password-unchanged', field: 'newPassword' }];
    throw new DomainError('rule-violated', details);
  }
  requireNotTheEmail(newPassword, email, 'newPassword');
}
