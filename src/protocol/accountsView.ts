/** How the key accounts stand, as a page shows it. */
import type { Tally } from '../core/accounts/accountsStanding';
import type { KeyChoice } from '../core/accounts/keyChoice';

export interface AccountsView {
  /** The packs whose segments stand in the file; empty before the first run. */
  readonly packs: readonly KeyPack[];
  /** The segments that count, chosen or usual; `null` where somebody must choose. */
  readonly choice: KeyChoice | null;
  /** How they stand; `null` while there is no choice, or nothing to stand. */
  readonly standing: KeyStanding | null;
  /** Why there is none, as sentences, and due dates that cannot be read. */
  readonly remarks: readonly string[];
}

export interface KeyPack {
  readonly id: string;
  readonly title: string;
  readonly segments: readonly { readonly id: string; readonly title: string; readonly customers: number }[];
  /** Those that usually count. */
  readonly usual: readonly string[];
}

export interface KeyStanding extends Tally {
  /** The name of the tab; `null` where it is still to be made. */
  readonly tab: string | null;
  readonly accounts: number;
  /** Accounts that a refresh would list, and those that it would mark as no longer key. */
  readonly added: number;
  readonly lapsed: number;
  /** Accounts with something overdue, the oldest date first. */
  readonly late: readonly LateAccount[];
}

export interface LateAccount {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  /** The oldest date that has passed, as `YYYY-MM-DD`, and its cell. */
  readonly since: string;
  readonly cell: string;
}
