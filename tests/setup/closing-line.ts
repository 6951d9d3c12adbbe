// Ends every run with one plain line: '812 passed, 0 failed'.
import type { Reporter, TestModule } from 'vitest/node';

export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        own += 1;
        if (test.result().state === 'passed') passed += 1;
        else failed += 1;
      }
      if (own === 0 && module.state() !== 'passed') failed += 1; // a file that could not even be loaded
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
