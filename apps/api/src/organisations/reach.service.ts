import { Injectable } from '@nestjs/common';
import { DomainError, reachLevelsOf, type ReachLevel } from '@ki-kompass/domain';
import { ReachRepository } from './reach.repository';

export interface ReachWish {
  readonly reach?: ReachLevel | undefined;
  /** The organisation in the middle. */
  readonly organisation?: string | undefined;
}

@Injectable()
export class ReachService {
  constructor(private readonly reaches: ReachRepository) {}

  /**
   * The organisations that lie within a reach.
   * @param day 'YYYY-MM-DD', the day whose register counts
   * @returns `null` where a reach has no border: what one may see says enough then
   * @throws DomainError('invalid') `required` without a middle · `not-possible` around an
   *   organisation that has no place in the register
   */
  async around({ reach, organisation }: ReachWish, day: string): Promise<readonly string[] | null> {
    if (reach === undefined || reach === 'own' || reach === 'network') return null;
    if (organisation === undefined) {
      throw new DomainError('invalid', [{ code: 'required', field: 'organisation' }]);
    }
    const kind = await this.reaches.kindOf(organisation);
    if (kind !== null && !reachLevelsOf[kind].includes(reach)) {
      throw new DomainError('invalid', [{ code: 'not-possible', field: 'reach' }]);
    }
    return this.reaches.around(reach, organisation, day);
  }
}
