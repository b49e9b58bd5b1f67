/** The time that an execution may take. It rests while the user reads a dialog: the script is suspended then. */

export interface TimeLimit {
  /** Stands still until the promise is settled. */
  during<T>(wait: Promise<T>): Promise<T>;
  stop(): void;
}

export function startTimeLimit(milliseconds: number, expire: () => void): TimeLimit {
  let left = milliseconds;
  let started = 0;
  let timer: ReturnType<typeof setTimeout>;
  const start = () => {
    started = performance.now();
    timer = setTimeout(expire, left);
  };
  const stop = () => {
    clearTimeout(timer);
    left -= performance.now() - started;
  };
  let isOver = false;
  start();
  return {
    during: async (wait) => {
      stop();
      try {
        return await wait;
      } finally {
        if (!isOver) start();
      }
    },
    stop: () => {
      isOver = true;
      stop();
    },
  };
}
