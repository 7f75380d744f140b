// Measures the core of @cloud-copilot/iam-simulate: its policies parsed once, its requests made once, its code warm.
// node simulator.mjs <folder that has node_modules>; lines of JSON on the standard input and output: first the scenarios, which are
// answered with what iam-simulate decides, and then the seconds of a round, each answered with the decisions in a second.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const packages = join(process.argv[2], 'node_modules', '@cloud-copilot');
const load = (...path) => import(pathToFileURL(join(packages, ...path)).href);
const core = ['iam-simulate', 'dist', 'esm'];
const { authorize } = await load(...core, 'core_engine', 'CoreSimulatorEngine.js');
const { AwsRequestImpl } = await load(...core, 'request', 'request.js');
const { RequestContextImpl } = await load(...core, 'requestContext.js');
const { DiscoveryContextKeyConstraints } = await load(...core, 'context_keys', 'discoveryContextKeyConstraints.js');
const { loadPolicy } = await load('iam-policy', 'dist', 'esm', 'index.js');

const { version } = JSON.parse(readFileSync(join(packages, 'iam-simulate', 'package.json'), 'utf8'));

const policy = (document, name) => loadPolicy(document, { name });

const prepare = ({ principal, action, resource, resourceAccount, context, identityPolicies, resourcePolicy }) => ({
  request: new AwsRequestImpl(principal, { resource, accountId: resourceAccount }, action, new RequestContextImpl(context)),
  sessionPolicy: undefined,
  identityPolicies: identityPolicies.map((document, index) => policy(document, `identity-${index}`)),
  serviceControlPolicies: [],
  resourceControlPolicies: [],
  resourcePolicy: resourcePolicy ? policy(resourcePolicy, 'resource') : undefined,
  permissionBoundaries: undefined,
  vpcEndpointPolicies: undefined,
  simulationParameters: { simulationMode: 'Strict', discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints() },
});

// Decisions in a second, over at least so many seconds. The answers are counted, so that none is left out as unused.
const run = (requests, seconds) => {
  const start = process.hrtime.bigint();
  let decisions = 0;
  let allowed = 0;
  let elapsed = 0;
  do {
    for (let i = 0; i < 100; i++) {
      for (const request of requests) {
        allowed += authorize(request).result === 'Allowed' ? 1 : 0;
        decisions++;
      }
    }
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  } while (elapsed < seconds);
  return { perSecond: decisions / elapsed, allowed };
};

const start = ({ warmUpSeconds, scenarios }) => {
  const prepared = scenarios.map((scenario) => scenario.map(prepare));
  prepared.forEach((requests) => run(requests, warmUpSeconds));
  return prepared;
};

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

let scenarios;
for await (const line of createInterface({ input: process.stdin })) {
  if (scenarios) {
    say(scenarios.map((requests) => run(requests, JSON.parse(line)).perSecond));
  } else {
    scenarios = start(JSON.parse(line));
    const answers = scenarios.map((requests) => requests.map((request) => authorize(request).result));
    say({ version, node: process.version, answers });
  }
}
