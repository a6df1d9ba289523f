import type { Reader } from '../database/database';
import { knownChains, linksOfAllChains, type KnownChain } from './chains.repository';
import { pairedDecisions } from './decisions.repository';
import { firstBroken, type BrokenDecision } from './decision-fault';
import { linkFault, type ChainLink, type Head, type LinkFault } from './link-fault';

/** A head as a decision document or an audit file prints it. */
export interface PrintedHead {
  /** The number of a project, or the id of a chain. */
  readonly chain: string;
  readonly seq: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/**
 * - `cut`: the project knows of later events than the chain has
 * - `unknown`: events of a project that does not exist and was not deleted as a draft
 * - `not-as-printed`: a printed head says something else, so the chain was computed anew or cut
 */
export type ChainFault = LinkFault | 'cut' | 'unknown' | 'not-as-printed';

/** The first broken link of one chain. */
export interface BrokenLink {
  readonly chain: string;
  readonly seq: number;
  readonly fault: ChainFault;
}

export interface Verification {
  readonly events: number;
  readonly chains: number;
  /** One for each broken chain, in the order they were read. */
  readonly broken: readonly BrokenLink[];
  /** One for each project with a broken decision. */
  readonly brokenDecisions: readonly BrokenDecision[];
}

/**
 * Computes every hash chain again from its rows, and compares every decision with what
 * was recorded of it.
 * @param printed heads to be found again, from documents somebody kept
 */
export async function verifyChains(
  reader: Reader,
  printed: readonly PrintedHead[],
): Promise<Verification> {
  const check = new ChainsCheck(await knownChains(reader), printed);
  for await (const links of linksOfAllChains(reader)) check.take(links);
  return { ...check.end(), brokenDecisions: firstBroken(await pairedDecisions(reader)) };
}

/** Follows the links through all chains and keeps the first fault of each. */
class ChainsCheck {
  private readonly known: ReadonlyMap<string, KnownChain>;
  private readonly awaited = new Map<string, PrintedHead[]>();
  private readonly broken: BrokenLink[] = [];
  private readonly seen = new Set<string>();
  private current: { readonly id: string; last: ChainLink; isBroken: boolean } | null = null;
  private events = 0;

  constructor(known: readonly KnownChain[], printed: readonly PrintedHead[]) {
    this.known = new Map(known.map((chain) => [chain.id, chain]));
    const ids = new Map(known.map(({ id, name }) => [name, id]));
    for (const head of printed) {
      const id = ids.get(head.chain) ?? head.chain;
      this.awaited.set(id, [...(this.awaited.get(id) ?? []), head]);
    }
  }

  take(links: readonly ChainLink[]): void {
    for (const link of links) this.takeOne(link);
    this.events += links.length;
  }

  end(): Omit<Verification, 'brokenDecisions'> {
    this.endChain();
    for (const { id, lastSeq } of this.known.values()) {
      if (!this.seen.has(id) && lastSeq !== null) this.note(id, 1, 'cut');
    }
    for (const [id, heads] of this.awaited) {
      for (const { seq } of heads) this.note(id, seq, 'not-as-printed');
    }
    return { events: this.events, chains: this.seen.size, broken: this.broken };
  }

  private takeOne(link: ChainLink): void {
    const id = link.projectId ?? link.organisationId;
    if (this.current?.id !== id) {
      this.endChain();
      this.current = this.begin(id, link);
      return;
    }
    if (!this.current.isBroken)
      this.current.isBroken = this.isBrokenAt(id, link, this.current.last);
    this.current.last = link;
  }

  private begin(id: string, link: ChainLink) {
    this.seen.add(id);
    return { id, last: link, isBroken: this.isBrokenAt(id, link, null) };
  }

  private isBrokenAt(id: string, link: ChainLink, previous: Head | null): boolean {
    const fault = linkFault(link, previous) ?? this.printedFault(id, link);
    if (fault === null) return false;
    this.note(id, fault === 'missing' ? (previous?.seq ?? 0) + 1 : link.seq, fault);
    return true;
  }

  /** A head that was found again is no longer waited for. */
  private printedFault(id: string, { seq, hash }: ChainLink): ChainFault | null {
    const awaited = this.awaited.get(id);
    const here = awaited?.filter((head) => head.seq === seq) ?? [];
    if (awaited === undefined || here.length === 0) return null;
    this.awaited.set(
      id,
      awaited.filter((head) => head.seq !== seq),
    );
    const found = hash.toString('hex');
    return here.every((head) => head.hash === found) ? null : 'not-as-printed';
  }

  private endChain(): void {
    if (this.current === null) return;
    const { id, last, isBroken } = this.current;
    if (isBroken) return;
    const chain = this.known.get(id);
    if (chain === undefined) {
      if (last.type !== 'project.draft-deleted') this.note(id, last.seq, 'unknown');
      return;
    }
    if (chain.lastSeq !== null && chain.lastSeq > last.seq) this.note(id, last.seq + 1, 'cut');
  }

  private note(id: string, seq: number, fault: ChainFault): void {
    this.broken.push({ chain: this.known.get(id)?.name ?? id, seq, fault });
    // One word about a broken chain is enough.
    this.awaited.delete(id);
  }
}
