// Memory is what large collections are short of, time what small ones are.
import { setFlagsFromString } from 'node:v8';

/** So many files can need more memory for garbage than for anything else. */
const MANY = 300;
/** Of so many, what lives comes to a gigabyte and more: garbage of 60 % of it is more than many machines have to spare. */
const VAST = 30_000;

/**
 * Have garbage collected when it comes to 60 % of what is in use, 30 % in a vast collection: 100,000 short articles on two processors then took
 * 3.0 GiB at the most instead of 4.3 (with 60 % and larger tables), in the same processor time. By itself V8 waits until it is three or four times that:
 * 20,000 short articles on one thread then took 1,240 MB at the most instead of 770, and 100,000 on two 5.1 GiB instead of 3.3, for no
 * measurable time; 333 dense articles on one 410 to 520 MB instead of 370, likewise.
 * Threads started from now on get 16 MB for young objects (three times that in memory), as V8 would give them by itself, also where the
 * process was given more: 300 dense articles on two processors then took 440 MB at the most instead of 560, in the same processor time.
 * A V8 that does not know a flag says so on stderr and goes on.
 *
 * @param files how many files are to be read; where they are few nothing is changed
 */
export function spareMemory(files: number): void {
  if (files < MANY) return;
  setFlagsFromString(`--heap-growing-percent=${files < VAST ? 60 : 30}`);
  setFlagsFromString('--max-semi-space-size=16'); // megabytes
}
