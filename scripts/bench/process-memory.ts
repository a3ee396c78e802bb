// How much memory a process and all that it starts take at most, as Linux counts it (resident pages). Nothing is said where
// there is no /proc.
import { readdirSync, readFileSync } from 'node:fs';

const samplingPause = 20; // milliseconds

/** Resident bytes of one process; 0 once it has ended. */
function residentBytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
  } catch {
    return [];
  }
}

const withDescendants = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(withDescendants)];

export interface MemoryWatch {
  /** Ends the watch. `whole` counts the process and all that it started together; null where nothing could be measured. */
  stop(): { atStart: number; whole: number; started: number } | null;
}

/** Looks every 20 ms, which misses no peak that lasts. */
export function watchMemory(pid: number): MemoryWatch {
  const atStart = residentBytes(pid);
  let whole = atStart;
  let started = 0;
  const look = (): void => {
    const [own = 0, ...others] = withDescendants(pid).map(residentBytes);
    const sum = others.reduce((total, bytes) => total + bytes, 0);
    whole = Math.max(whole, own + sum);
    started = Math.max(started, sum);
  };
  const timer = setInterval(look, samplingPause);
  return {
    stop() {
      clearInterval(timer);
      look();
      return atStart === 0 ? null : { atStart, whole, started };
    },
  };
}
