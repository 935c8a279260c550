// The manual procedure for OCI-KMS-004 as a loop over OCI's official SDK: every compartment's vaults in every region,
// each active vault, the keys of the vault's own compartment, each enabled key. PARALLEL says how many calls run at once;
// BUDGET_MS ends the run early, with what was done by then. The result is one line of JSON.
import { ProxyAgent, setGlobalDispatcher } from "undici";
import common from "oci-common";
import identity from "oci-identity";
import keymanagement from "oci-keymanagement";

const loaded = performance.now();
const parallel = Number(process.env.PARALLEL);
const budget = Number(process.env.BUDGET_MS);

// The SDK sends by Node's fetch, which knows no proxy by itself. Connections are kept, as many as there are calls.
setGlobalDispatcher(new ProxyAgent({ uri: process.env.HTTPS_PROXY, keepAliveTimeout: 60_000 }));
const authenticationDetailsProvider = new common.ConfigFileAuthenticationDetailsProvider(
  process.env.OCI_CLI_CONFIG_FILE,
);
const tenancyId = authenticationDetailsProvider.getTenantId();
const limit = 1000;
const counts = { answered: 0, failures: 0, hsmKeys: 0 };
let answeredEarly = 0;

// KMS operations do not retry unless they are told to: throttling would lose data.
function make(Client, settings) {
  const client = new Client(
    { authenticationDetailsProvider },
    { retryConfiguration: common.OciSdkDefaultRetryConfiguration },
  );
  return Object.assign(client, settings);
}

// Of the calls that wait, the newest goes first: one at a time, that is the nested loop.
const waiting = [];
let free = parallel;

async function call(send) {
  if (free > 0) {
    free--;
  } else {
    await new Promise((resolve) => waiting.push(resolve));
  }

  try {
    const answer = await send();
    counts.answered++;
    return answer;
  } catch {
    counts.failures++;
    return {};
  } finally {
    if (waiting.length > 0) {
      waiting.pop()();
    } else {
      free++;
    }
  }
}

async function all(list) {
  const items = [];
  let page;
  do {
    const answer = await call(() => list(page));
    items.push(...(answer.items ?? []));
    page = answer.opcNextPage;
  } while (page);
  return items;
}

const each = (items, walk) => Promise.all(items.map(walk));

async function walkTenancy() {
  const client = make(identity.IdentityClient, { regionId: process.env.OCI_CLI_REGION });
  const { items: regions = [] } = await call(() => client.listRegionSubscriptions({ tenancyId }));
  const compartments = await all((page) =>
    client.listCompartments({ compartmentId: tenancyId, compartmentIdInSubtree: true, limit, page }),
  );
  const ids = [tenancyId, ...compartments.filter((item) => item.lifecycleState === "ACTIVE").map((item) => item.id)];
  await each(regions, (region) => walkRegion(region.regionName, ids));
}

async function walkRegion(regionId, compartmentIds) {
  const client = make(keymanagement.KmsVaultClient, { regionId });
  await each(compartmentIds, async (compartmentId) => {
    const vaults = await all((page) => client.listVaults({ compartmentId, limit, page }));
    const active = vaults.filter((item) => item.lifecycleState === "ACTIVE");
    await each(active, (item) => walkVault(client, item.id));
  });
}

async function walkVault(vaultClient, vaultId) {
  const { vault } = await call(() => vaultClient.getVault({ vaultId }));
  if (!vault) {
    return;
  }

  const client = make(keymanagement.KmsManagementClient, { endpoint: vault.managementEndpoint });
  const keys = await all((page) => client.listKeys({ compartmentId: vault.compartmentId, limit, page }));
  const enabled = keys.filter((item) => item.lifecycleState === "ENABLED");
  await each(enabled, async (item) => {
    const { key } = await call(() => client.getKey({ keyId: item.id }));
    counts.hsmKeys += key?.protectionMode === "HSM" ? 1 : 0;
  });
}

function finish(complete) {
  const answeredLate = counts.answered - answeredEarly;
  const result = { ...counts, answeredLate, complete, loadedMs: loaded, walkedMs: performance.now() - started };
  process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
}

const started = performance.now();
setTimeout(() => (answeredEarly = counts.answered), budget / 2);
setTimeout(() => finish(false), budget);
await walkTenancy();
finish(true);
