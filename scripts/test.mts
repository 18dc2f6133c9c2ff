/**
 * `npm test`: everything CI checks, one step after the other, and one line of counts at the end.
 *
 * A failing step does not stop the steps after it, so that one run shows all faults; only what needs the
 * built site is left out if the build failed. Exit code 0 if nothing failed, else 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commitTime } from './reproducible/compare';

/** Passed and failed checks of one step. */
interface Counts {
  passed: number;
  failed: number;
  /** Why checks were not made on this machine, for example a program that it lacks. */
  notChecked?: readonly string[];
}

interface Step {
  name: string;
  command: string;
  /** Reads the step's own report; without one, the step counts as one check. */
  report?: { file: string; read(report: unknown): Counts };
  needsBuild?: boolean;
}

const REPORTS = 'test-results';
const unitReport = path.join(REPORTS, 'unit.json');
const builtReport = path.join(REPORTS, 'built.json');
const browserReport = path.join(REPORTS, 'browser.json');

// The day of the build is the commit's, so that it can be compared with another.
const time = commitTime();

const steps: readonly Step[] = [
  { name: 'types', command: 'npm run check:types' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'pages', command: 'npm run check' },
  {
    name: 'units',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    report: { file: unitReport, read: readVitest },
  },
  { name: 'build', command: 'npm run build' },
  ...(time ? [{ name: 'same', command: 'npm run check:reproducible -- --with build', needsBuild: true }] : []),
  { name: 'links', command: 'npm run check:links', needsBuild: true },
  {
    name: 'built',
    command: `npx vitest run --config vitest.built.config.mts --reporter=default --reporter=json --outputFile.json=${builtReport}`,
    needsBuild: true,
    report: { file: builtReport, read: readVitest },
  },
  {
    name: 'browser',
    command: 'npx playwright test --reporter=dot,json',
    needsBuild: true,
    report: {
      file: browserReport,
      read: (report) => {
        const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
      },
    },
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const lines: string[] = time ? [] : ['same      not checked: these sources are no clone, so two builds have no time in common'];
const total: Counts = { passed: 0, failed: 0 };
let built = true;
for (const step of steps) {
  if (step.needsBuild && !built) {
    lines.push(`${step.name.padEnd(9)} not run: the build failed`);
    continue;
  }
  console.log(`\n--- ${step.name}: ${step.command}`);
  const started = Date.now();
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...(time ? { SOURCE_DATE_EPOCH: time } : {}), PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  });
  const counts = count(step, status === 0);
  if (step.name === 'build') built = status === 0;
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(`${step.name.padEnd(9)} ${status === 0 ? 'passed' : 'FAILED'}  ${counts.passed} passed, ${counts.failed} failed  (${seconds} s)`);
  lines.push(...(counts.notChecked ?? []).map((reason) => `          not checked: ${reason}`));
}

console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !built ? 1 : 0;

/** A step that failed counts at least one failure, also when its report is missing or says otherwise. */
function count(step: Step, succeeded: boolean): Counts {
  const whole: Counts = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.report) return whole;
  try {
    const counts = step.report.read(JSON.parse(readFileSync(step.report.file, 'utf8')));
    return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
  } catch {
    return whole;
  }
}

function readVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { assertionResults: { title: string }[] }[];
  };
  const reasons = testResults.flatMap((file) => file.assertionResults.flatMap(({ title }) => /NOT CHECKED: (.+)/.exec(title)?.[1] ?? []));
  return { passed: numPassedTests, failed: numFailedTests, notChecked: [...new Set(reasons)] };
}
