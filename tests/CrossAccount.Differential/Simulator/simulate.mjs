// Asks iam-simulate. Requests of `crossaccount decide` in, one in JSON on each line; `{ "decision" }` or `{ "error" }` out, in the
// same order. The argument is the folder that the package is installed in.
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

const { runSimulation } = createRequire(join(process.argv[2], 'package.json'))('@cloud-copilot/iam-simulate')

// iam-simulate takes the context as it is given, so what AWS derives from the principal is added here.
function derivedKeys(principal, resourceAccount) {
  const keys = { 'aws:ResourceAccount': resourceAccount }
  if (!principal.startsWith('arn:')) {
    return { ...keys, 'aws:PrincipalIsAWSService': 'true', 'aws:PrincipalServiceName': principal }
  }

  const [, partition, service, , account, resource] = principal.split(':')
  const [kind, ...rest] = resource.split('/')
  const isSession = kind === 'assumed-role'
  return {
    ...keys,
    'aws:PrincipalIsAWSService': 'false',
    'aws:PrincipalAccount': account,
    'aws:PrincipalArn': isSession ? `arn:${partition}:iam::${account}:role/${rest[0]}` : principal,
    'aws:PrincipalType': { root: 'Account', user: 'User', 'assumed-role': 'AssumedRole', 'federated-user': 'FederatedUser' }[kind],
    ...(kind === 'user' && { 'aws:username': rest.at(-1) }),
    ...(service === 'sts' && kind === 'federated-user' && { 'aws:userid': `${account}:${rest[0]}` }),
    ...(kind === 'root' && { 'aws:userid': account }),
  }
}

const named = (policies) => policies.map((policy, index) => ({ name: `p${index}`, policy }))
const levels = (lists) => lists.map((policies, index) => ({ orgIdentifier: `level-${index}`, policies: named(policies) }))

// It adds AWS's own `RCPFullAWSAccess` by itself, and refuses resource control policies that allow.
const withoutFullAccess = (lists) => lists.map((policies) => policies.filter((policy) => [policy.Statement].flat().every((s) => s.Effect === 'Deny')))

function simulationOf(request) {
  const accountId = request.resourceAccount ?? request.resource.split(':')[4]
  return {
    request: {
      principal: request.principal,
      action: request.action,
      resource: { resource: request.resource, accountId },
      contextVariables: { ...derivedKeys(request.principal, accountId), ...request.context },
    },
    identityPolicies: named(request.identityPolicies ?? []),
    resourcePolicy: request.resourcePolicy,
    permissionBoundaryPolicies: request.permissionBoundaries && named(request.permissionBoundaries),
    sessionPolicy: request.sessionPolicy,
    serviceControlPolicies: levels(request.scps ?? []),
    resourceControlPolicies: levels(withoutFullAccess(request.rcps ?? [])),
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const result = await runSimulation(simulationOf(JSON.parse(line)), {})
  const answer = result.resultType === 'error' ? { error: JSON.stringify(result.errors) } : { decision: result.overallResult }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
