// Reports what is wrong with the workflows and composite actions named on the command line.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  NoOperationTraceWriter,
  convertWorkflowTemplate,
  parseWorkflow,
} from "@actions/workflow-parser";
import { parse } from "yaml";

const PINNED = /^(\.\/.*|[\w.-]+\/[\w./-]+@[0-9a-f]{40})$/;
const VERSION = /:\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/;

async function syntax(name, content) {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const template = await convertWorkflowTemplate(parsed.context, parsed.value);
  const errors = [...parsed.context.errors.getErrors(), ...(template.errors ?? [])];
  return [...new Set(errors.map((error) => error.Message ?? error.message))];
}

function shell(step) {
  const script = `#!/bin/bash\nset -eo pipefail\n${step.run}`;
  const checked = spawnSync("shellcheck", ["-s", "bash", "-"], { input: script, encoding: "utf8" });
  const problems = checked.status === 0 ? [] : [checked.stdout || String(checked.error)];
  return step.run.includes("${{")
    ? [...problems, `"${step.name}" puts an expression into its script; use env`]
    : problems;
}

function steps(file) {
  return [...Object.values(file.jobs ?? {}), file.runs ?? {}].flatMap((part) => part.steps ?? []);
}

async function problemsOf(path) {
  const content = readFileSync(path, "utf8");
  const file = parse(content);
  const problems = file.jobs ? await syntax(path, content) : [];
  for (const step of steps(file)) {
    if (step.run) problems.push(...shell(step));
    if (step.uses && !PINNED.test(step.uses)) problems.push(`${step.uses} isn't pinned`);
  }
  for (const { image } of Object.values(file)) {
    if (image && !VERSION.test(image)) problems.push(`${image} has no fixed version`);
  }
  return problems.map((problem) => `${basename(path)}: ${problem}`);
}

async function main(paths) {
  const problems = (await Promise.all(paths.map(problemsOf))).flat();
  problems.forEach((problem) => console.log(problem));
  console.log(`${paths.length} workflow files, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main(process.argv.slice(2));
