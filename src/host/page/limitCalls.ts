/** Lets only so many run at once; the others wait for their turn. */

export function limitCalls<Given extends readonly unknown[], T>(
  most: number,
  run: (...given: Given) => Promise<T>,
): (...given: Given) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (...given) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await run(...given);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
