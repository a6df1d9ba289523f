import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Whose sessions have just ended here: open streams of that person are looked at again at once. */
@Injectable()
export class SessionEnds {
  private readonly ended = new Subject<string>();
  /** Ids of persons. */
  readonly of = this.ended.asObservable();

  tell(personId: string): void {
    this.ended.next(personId);
  }
}
