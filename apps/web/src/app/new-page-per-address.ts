import { type ActivatedRouteSnapshot, BaseRouteReuseStrategy } from '@angular/router';

/**
 * From one project straight to the next: a new page, so that nothing written for the one appears on
 * the other. Routes ask for it with `data: { isNewForEachAddress: true }`.
 */
export class NewPagePerAddress extends BaseRouteReuseStrategy {
  override shouldReuseRoute(
    future: ActivatedRouteSnapshot,
    current: ActivatedRouteSnapshot,
  ): boolean {
    if (!super.shouldReuseRoute(future, current)) return false;
    if (future.routeConfig?.data?.['isNewForEachAddress'] !== true) return true;
    return JSON.stringify(future.params) === JSON.stringify(current.params);
  }
}
