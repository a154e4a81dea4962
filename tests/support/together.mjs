/**
 * Runs npm scripts in lanes: `node tests/support/together.mjs "lint" "typecheck test:unit"`.
 *
 * The scripts of a lane run one after the other, the lanes at the same time. What a script says is
 * printed when it has ended, so that lines are never mixed; one that fails ends its lane and the whole.
 */
import { spawn } from 'node:child_process';

/** Ends with whether the script has passed. */
function passes(script) {
  return new Promise((resolve) => {
    const began = performance.now();
    const pieces = [];
    const child = spawn('npm', ['run', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) => pieces.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      process.stdout.write(Buffer.concat(pieces));
      console.log(`---- ${script}: ${code === 0 ? 'passed' : 'failed'}, ${seconds} s`);
      resolve(code === 0);
    });
  });
}

async function lanePasses(lane) {
  for (const script of lane.split(' ')) {
    if (!(await passes(script))) return false;
  }

  return true;
}

const ended = await Promise.all(process.argv.slice(2).map(lanePasses));
process.exitCode = ended.every(Boolean) ? 0 : 1;
