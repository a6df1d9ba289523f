import type { Action } from '../access/actions';
import type { Role } from '../access/roles';
import type { Authority } from './gate-authority-table';

/** The actions that are allowed `when-authorised`. */
export type AuthorityAction = Extract<
  Action,
  'gate.decide' | 'gate.record' | 'gate.agree' | 'checklist.waive-grant' | 'project.stop'
>;

/**
 * The roles that the authority names for one action: the `authorised` of a permission's target.
 * Where a body decides, the executive board grants waivers and the council office records a stop.
 */
export function authorisedRoles(authority: Authority, action: AuthorityAction): readonly Role[] {
  return named[action](authority);
}

const deciding = ({ decides, mayTakeOver }: Authority): readonly Role[] =>
  decides === null ? [] : [decides, ...mayTakeOver];
const recording = ({ recordedBy }: Authority): readonly Role[] =>
  recordedBy === null ? [] : [recordedBy];

const named: Readonly<Record<AuthorityAction, (authority: Authority) => readonly Role[]>> = {
  'gate.decide': deciding,
  'gate.record': recording,
  'gate.agree': ({ needsAgreementOf }) => needsAgreementOf,
  'checklist.waive-grant': (authority) =>
    authority.decides === null ? ['executive-board'] : deciding(authority),
  'project.stop': (authority) =>
    authority.decides === null ? recording(authority) : deciding(authority),
};
