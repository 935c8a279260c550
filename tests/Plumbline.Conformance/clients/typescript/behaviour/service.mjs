// What the scripts of this folder share: clients of the simulator's plain root, quick waiters, expected failures, and
// the simulator's own API.
import assert from "node:assert/strict";
import common from "oci-common";
import identity from "oci-identity";
import keymanagement from "oci-keymanagement";
import { managementClient, provider, tenancyId } from "../client.mjs";

export { assert, keymanagement, managementClient, tenancyId };

export const root = process.env.PLUMB_SIM_URL;

export const at = (Client, endpoint = root, configuration = undefined) =>
  Object.assign(new Client({ authenticationDetailsProvider: provider }, configuration), { endpoint });

export const vaults = at(keymanagement.KmsVaultClient);
export const iam = at(identity.IdentityClient);

// Clients poll every few seconds, and less and less often: tests have no time for that.
export const quick = {
  delayStrategy: new common.FixedTimeDelayStrategy(0.1),
  terminationStrategy: new common.MaxAttemptsTerminationStrategy(100),
};

export const retries = {
  retryConfiguration: {
    delayStrategy: quick.delayStrategy,
    terminationStrategy: new common.MaxAttemptsTerminationStrategy(5),
  },
};

export async function refused(call, statusCode, serviceCode) {
  await assert.rejects(call, (error) => {
    assert.deepEqual([error.statusCode, error.serviceCode], [statusCode, serviceCode], error.message);
    return true;
  });
}

export async function simulator(method, path, body) {
  const answer = await fetch(`${root}/_sim/${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, await answer.clone().text());
  return answer;
}

export const inDays = (days) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

// A vault of one's own, ready for use, with clients of both of its planes.
export async function newVault(displayName, vaultType = "DEFAULT") {
  const { vault } = await vaults.createVault({
    createVaultDetails: { compartmentId: tenancyId, displayName, vaultType },
  });
  const ready = await vaults.createWaiters(quick).forVault({ vaultId: vault.id }, "ACTIVE");
  return {
    vault: ready.vault,
    keys: managementClient(ready.vault),
    crypto: at(keymanagement.KmsCryptoClient, ready.vault.cryptoEndpoint),
  };
}

export async function newKey(keys, details) {
  const { key } = await keys.createKey({
    createKeyDetails: { compartmentId: tenancyId, displayName: "key", protectionMode: "SOFTWARE", ...details },
  });
  return (await keys.createWaiters(quick).forKey({ keyId: key.id }, "ENABLED")).key;
}

export const aes = { keyShape: { algorithm: "AES", length: 32 } };
export const base64 = (text) => Buffer.from(text).toString("base64");
