// What moved under the reader's eyes.
import type { Page } from 'playwright-core';

/** Chromium's word for things that moved while they were seen; the library of types does not have it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Every shift since the page was opened: how far by Chromium's measure, then what moved from where to where. */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  return await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const shifts: string[] = [];
        const boxOf = ({ x, y, width, height }: DOMRectReadOnly): string => `${x},${y} ${width}×${height}`;
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as LayoutShift[]) {
            shifts.push(`by ${value}`);
            for (const { node, previousRect, currentRect } of sources) {
              const what = node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent;
              shifts.push(`${what}: ${boxOf(previousRect)} → ${boxOf(currentRect)}`);
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 100);
      }),
  );
}
