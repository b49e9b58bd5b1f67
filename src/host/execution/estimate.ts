/**
 * Adds up what an execution would take on Google: the prices of its calls, so that the same run gives the same figure on
 * every computer. Computing between the calls is not in it.
 */
import { SAYS } from '../services/platformError';
import { ExecutionEnded, type ServiceCall } from '../services/serviceObject';
import { OTHER_PRICES, PRICES, type Price, START_PRICES, type UnitPrice } from './prices';
import type { Request } from './request';

export interface Estimate {
  /** Adds a call before it is carried out; throws, as Google ends the script, when it would pass the limit. */
  charge(call: ServiceCall): void;
  readonly milliseconds: number;
}

/** `limit` in milliseconds. */
export function startEstimate(kind: Request['kind'], limit: number): Estimate {
  let milliseconds: number = START_PRICES[kind === 'formula' ? 'formula' : 'other'].perCall;
  return {
    charge: (call) => {
      milliseconds += priceOf(call);
      if (milliseconds > limit)
        throw new ExecutionEnded(kind === 'formula' ? SAYS.formulaTooSlow : SAYS.tooSlow);
    },
    get milliseconds() {
      return milliseconds;
    },
  };
}

const BY_CALL: ReadonlyMap<string, Price> = new Map(
  PRICES.flatMap((price) => price.calls.split(/\s+/).map((call) => [call, price] as const)),
);

/**
 * Milliseconds of one call.
 * @example
 * priceOf({ name: 'Range.setValues', kind: 'trip', access: 'write', cells: 1000, count: 0 }) // 350
 */
export function priceOf({ name, access, cells, count }: ServiceCall): number {
  const price = BY_CALL.get(name);
  if (!price) return OTHER_PRICES[access].perCall;
  const { perCall, perUnit } = price;
  return perUnit ? perCall + unitsPrice(perUnit, perUnit.unit === 'cell' ? cells : count) : perCall;
}

function unitsPrice({ microseconds, beyond }: UnitPrice, units: number): number {
  const dearer = beyond ? Math.max(0, units - beyond.units) : 0;
  return ((units - dearer) * microseconds + dearer * (beyond?.microseconds ?? 0)) / 1000;
}
