// The life of a vault, with waiters, etags, retry tokens and OCI's limits on the days of a deletion.
import { assert, inDays, quick, refused, tenancyId, vaults } from "./service.mjs";

const createVaultDetails = { compartmentId: tenancyId, displayName: "by-typescript", vaultType: "DEFAULT" };
const request = { createVaultDetails, opcRetryToken: "vault-1" };
const { vault } = await vaults.createVault(request);
assert.equal(vault.lifecycleState, "CREATING");
assert.equal((await vaults.createVault(request)).vault.id, vault.id);
await refused(
  () => vaults.createVault({ ...request, createVaultDetails: { ...createVaultDetails, displayName: "other" } }),
  409,
  "InvalidatedRetryToken",
);

const vaultId = vault.id;
const waiters = vaults.createWaiters(quick);
const ready = await waiters.forVault({ vaultId }, "ACTIVE");
assert.ok(ready.vault.managementEndpoint && ready.vault.cryptoEndpoint);

const updateVaultDetails = { displayName: "renamed", freeformTags: { by: "typescript" } };
const updated = await vaults.updateVault({ vaultId, updateVaultDetails, ifMatch: ready.etag });
assert.equal(updated.vault.displayName, "renamed");
assert.notEqual(updated.etag, ready.etag);
await refused(() => vaults.updateVault({ vaultId, updateVaultDetails, ifMatch: ready.etag }), 412, "NoEtagMatch");
await waiters.forVault({ vaultId }, "ACTIVE");

const usage = await vaults.getVaultUsage({ vaultId });
assert.equal(usage.vaultUsage.keyCount, 0);

const schedule = (days) =>
  vaults.scheduleVaultDeletion({ vaultId, scheduleVaultDeletionDetails: { timeOfDeletion: inDays(days) } });
await refused(() => schedule(1), 400, "InvalidParameter");
await refused(() => schedule(60), 400, "InvalidParameter");
await schedule(8);
const leaving = await waiters.forVault({ vaultId }, "PENDING_DELETION");
assert.ok(new Date(leaving.vault.timeOfDeletion) > new Date());
await refused(() => schedule(9), 409, "IncorrectState");
await vaults.cancelVaultDeletion({ vaultId });
await waiters.forVault({ vaultId }, "ACTIVE");
