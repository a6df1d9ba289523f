import type { Client } from '../client';
import type { Team } from '../team';

/** A request that its owner may make, on a record made for this one row. */
export interface Call {
  readonly path: string;
  /** Where it differs from the route's: a stream that never ends is only asked for its head. */
  readonly method?: 'HEAD';
  readonly body?: object;
  /** The content of a file, where that is the body. */
  readonly file?: string;
  readonly owner: Client;
  /** Something only those may read who may make the request: an id, a title, a number. */
  readonly secret?: string;
}

/** What the others get: each a status. The owner's same call has to succeed, or the row fails. */
export interface Others {
  readonly nobody: number;
  /** A coordinator and administrator of another town. */
  readonly stranger: number;
  /** The auditor of the same town, who reads everything and changes nothing. */
  readonly reader: number;
}

/** One route of the API: how its record is made, and what everybody else gets. */
export interface Row extends Others {
  readonly call: (team: Team) => Promise<Call>;
  /** Whoever holds the link is told why it does not work for them. */
  readonly saysWhy?: true;
}

export type Rows = Readonly<Record<string, Row>>;

type MakeCall = Row['call'];

/** Belongs to one organisation and is read by whoever reads everything there. */
export function reading(call: MakeCall): Row {
  return { call, nobody: 401, stranger: 404, reader: 200 };
}

/** Belongs to one organisation and changes something. */
export function changing(call: MakeCall): Row {
  return { call, nobody: 401, stranger: 404, reader: 403 };
}

/** Belongs to one organisation and is read by its administration alone. */
export function administering(call: MakeCall): Row {
  return { call, nobody: 401, stranger: 404, reader: 403 };
}

/** Belongs to the network; everybody else gets the answer of a route that does not exist. */
export function ofTheNetwork(call: MakeCall): Row {
  return { call, nobody: 401, stranger: 404, reader: 404 };
}

/** Asked by everybody signed in, each about what is theirs: the secret shows only to the owner's side. */
export function aboutOneself(call: MakeCall): Row {
  return { call, nobody: 401, stranger: 200, reader: 200 };
}

/** The same for everyone, also without an account. */
export function forEveryone(call: MakeCall): Row {
  return { call, nobody: 200, stranger: 200, reader: 200 };
}
