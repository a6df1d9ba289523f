import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type LocalRule,
  localRuleSchema,
  type RuleSet,
  ruleSetSchema,
  type SetLocalRule,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (organisationId: string): string =>
  `/api/organisations/${organisationId}/local-rules`;

@Service()
export class LocalRulesClient {
  private readonly http = inject(HttpClient);

  /** Call it where `inject` is allowed; `undefined` asks for nothing. */
  ruleSet(organisationId: () => string | undefined): HttpResourceRef<RuleSet | undefined> {
    return httpResource(
      () => {
        const id = organisationId();
        return id === undefined ? undefined : addressOf(id);
      },
      { parse: (body) => ruleSetSchema.parse(body) },
    );
  }

  /**
   * @param key one uuid per intention: sent twice, the rule is still entered once
   * @throws Problem `invalid`, `forbidden`
   */
  set(organisationId: string, command: SetLocalRule, key: string): Promise<LocalRule> {
    const answer = this.http
      .post(addressOf(organisationId), command, { headers: { 'Idempotency-Key': key } })
      .pipe(map((body) => localRuleSchema.parse(body)));
    return firstValueFrom(answer);
  }
}
