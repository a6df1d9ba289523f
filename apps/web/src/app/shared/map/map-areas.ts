import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { type Area, areasOf } from './areas';

/**
 * The areas of all municipalities, projected: loaded and computed once, for every map. The file is
 * large, so nothing but a map may ask for it.
 */
@Service()
export class MapAreas {
  readonly all = httpResource<readonly Area[]>(() => '/api/municipalities/boundaries', {
    parse: areasOf,
  });
}
