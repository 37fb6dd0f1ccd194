// Prints 'N passed, N failed' for the JSON reports of Vitest and Playwright named as arguments.
// A report that is missing, or that failed for another reason than a test, counts as one failure.
import { readFileSync } from 'node:fs';

function count(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.stats !== undefined) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    const broken = unexpected === 0 && report.errors.length > 0 ? 1 : 0;
    return { passed: expected, failed: unexpected + flaky + broken, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = report;
  const broken = numFailedTests === 0 && !success ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
  };
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const path of process.argv.slice(2)) {
  let counts;
  try {
    counts = count(path);
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
