/** Workers for executions, one of them started ahead, so that a click need not wait for a worker to start. */
import type { Thread } from './script';

export interface Threads {
  take(): Thread;
  /** Starts the next one ahead; better not while another has work to do. */
  refill(): void;
  end(): void;
}

export function withSpare(create: () => Thread): Threads {
  let spare: Thread | null = create();
  let isOver = false;
  return {
    take: () => {
      const thread = spare ?? create();
      spare = null;
      return thread;
    },
    refill: () => {
      if (!isOver) spare ??= create();
    },
    end: () => {
      isOver = true;
      spare?.end();
      spare = null;
    },
  };
}
