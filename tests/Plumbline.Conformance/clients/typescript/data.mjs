// Makes every call of a list (DATA_CALLS) with the client that the SDK has for it, page by page, and tells which of them
// did not find what they must. Clients go to their services' own hosts.
import "./local.mjs";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pages, print, provider } from "./client.mjs";

const require = createRequire(import.meta.url);
const calls = JSON.parse(readFileSync(process.env.DATA_CALLS, "utf8"));
const { regionIdentifier, realmDomainComponent } = JSON.parse(process.env.OCI_REGION_METADATA);
const clients = new Map();

// Their hosts are in no region, or the stream's own: users of these must say where they are.
const needEndpoint = new Set(
  calls.map((call) => call.service).filter((service) => /^(osub_|onesubscription|streaming\.stream$)/.test(service)),
);
const plain = (name) => name.replaceAll(/[_-]/g, "").toLowerCase();

async function makeClient(service, host) {
  const [packageName, clientName] = service.split(".");
  const sdk = load(`oci-${plain(packageName)}`);
  const name = Object.keys(sdk).find((key) => key.toLowerCase() === `${plain(clientName)}client`);
  if (!name) {
    return null;
  }

  const client = new sdk[name]({ authenticationDetailsProvider: provider });
  if (host === "vault-management") {
    client.endpoint = await managementEndpoint();
  } else if (host === "identity-domain") {
    client.endpoint = `https://idcs-0123.identity.oraclecloud.com:${realmDomainComponent.split(":")[1]}`;
  } else if (needEndpoint.has(service)) {
    client.endpoint = process.env.PLUMB_SIM_URL;
  } else {
    client.regionId = regionIdentifier;
  }

  return client;
}

async function managementEndpoint() {
  const { arguments: { vaultId } } = calls.find((call) => call.arguments.vaultId);
  const client = await clientOf({ service: "key_management.kms_vault", host: "kms" });
  return (await client.getVault({ vaultId })).vault.managementEndpoint;
}

function load(name) {
  try {
    return require(name);
  } catch {
    return {};
  }
}

function clientOf({ service, host }) {
  if (!clients.has(service)) {
    clients.set(service, makeClient(service, host));
  }

  return clients.get(service);
}

// The body is the answer's one value that is no header.
const bodyOf = (answer) => Object.values(answer).find((value) => typeof value === "object" && value !== null);

function itemsOf(answer) {
  const body = bodyOf(answer);
  return Array.isArray(body) ? body : (body?.items ?? body?.resources ?? Object.values(body ?? {}).find(Array.isArray));
}

// The SDK drops the token of the next page.
const isUnpaged = ({ service, operation }) => service === "golden_gate.golden_gate" && operation === "ListMessages";

async function foundBy(call, client, method) {
  if (!call.isList) {
    return [bodyOf(await client[method](call.arguments))].flat();
  }

  const limit = call.hasPages && !isUnpaged(call) ? 2 : undefined;
  const found = await pages(async (page) => {
    const answer = await client[method]({ ...call.arguments, limit, page });
    return { items: itemsOf(answer), opcNextPage: answer.opcNextPage };
  });
  return found.flat();
}

// The SDKs do not agree on capitals: ListIPSecConnections, ListIpSecConnections.
const methodOf = (client, operation) =>
  client &&
  Object.getOwnPropertyNames(Object.getPrototypeOf(client)).find(
    (name) => name.toLowerCase() === operation.toLowerCase(),
  );

async function outcome(call) {
  const client = await clientOf(call);
  const method = methodOf(client, call.operation);
  if (!method) {
    return "absent";
  }

  try {
    const found = await foundBy(call, client, method);
    const ids = found.map((item) => String(item?.[call.idField]));
    return call.ids.length === 0 || isSame(ids, call.ids) ? "found" : `found ${ids}, not ${call.ids}`;
  } catch (error) {
    return `${error.statusCode} ${error.serviceCode}: ${error.message}`;
  }
}

const isSame = (some, others) => some.length === others.length && [...some].sort().join() === [...others].sort().join();

const outcomes = {};
for (const call of calls) {
  outcomes[`${call.service}/${call.operation}`] = await outcome(call);
}

print(outcomes);
