import type { Value } from './answer';
import { observedSegments } from './observedSegments';

/** `LOYALTY_STATUS`: see the function catalogue. */
export function loyaltyStatuses(shareOfWallet: unknown, firstBuyer?: unknown): Value | Value[][] {
  return observedSegments('loyalty', [
    ['share_of_wallet', 'shareOfWallet', shareOfWallet],
    ['first_buyer', 'firstBuyer', firstBuyer],
  ]);
}
