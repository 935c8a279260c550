// The life of a key and its versions, to its end: the simulator's clock is moved past the day of its deletion.
import { aes, assert, inDays, newKey, newVault, quick, refused, simulator, tenancyId } from "./service.mjs";
import { pages } from "../client.mjs";

const { keys } = await newVault("life");
const waiters = keys.createWaiters(quick);

for (const protectionMode of ["SOFTWARE", "HSM"]) {
  for (const keyShape of [
    { algorithm: "AES", length: 16 },
    { algorithm: "RSA", length: 512 },
    { algorithm: "ECDSA", length: 48, curveId: "NIST_P384" },
  ]) {
    const made = await newKey(keys, { protectionMode, keyShape });
    assert.equal(made.protectionMode, protectionMode);
    assert.equal(made.keyShape.algorithm, keyShape.algorithm);
  }
}
await refused(() => newKey(keys, { keyShape: { algorithm: "AES", length: 33 } }), 400, "InvalidParameter");

const listed = await pages((page) => keys.listKeys({ compartmentId: tenancyId, limit: 4, page }));
assert.deepEqual(listed.map((page) => page.length), [4, 2]);

const key = await newKey(keys, { ...aes, freeformTags: { a: "1" } });
const keyId = key.id;
await keys.disableKey({ keyId });
const disabled = await waiters.forKey({ keyId }, "DISABLED");
await refused(() => keys.disableKey({ keyId }), 409, "IncorrectState");
await refused(() => keys.enableKey({ keyId, ifMatch: "stale" }), 412, "NoEtagMatch");
await keys.enableKey({ keyId, ifMatch: disabled.etag });
const enabled = await waiters.forKey({ keyId }, "ENABLED");
const renamed = await keys.updateKey({ keyId, updateKeyDetails: { displayName: "renamed" }, ifMatch: enabled.etag });
assert.equal(renamed.key.displayName, "renamed");
assert.deepEqual(renamed.key.freeformTags, { a: "1" });
await waiters.forKey({ keyId }, "ENABLED");

const { keyVersion } = await keys.createKeyVersion({ keyId });
const version = { keyId, keyVersionId: keyVersion.id };
await waiters.forKeyVersion(version, "ENABLED");
await waiters.forKey({ keyId }, "ENABLED");
assert.equal((await keys.getKey({ keyId })).key.currentKeyVersion, keyVersion.id);
const versions = await pages((page) => keys.listKeyVersions({ keyId, limit: 1, page }));
assert.deepEqual(versions.map((page) => page.length), [1, 1]);
const old = { keyId, keyVersionId: versions.flat().find(({ id }) => id !== keyVersion.id).id };
const scheduled = { timeOfDeletion: inDays(8) };
await keys.scheduleKeyVersionDeletion({ ...old, scheduleKeyVersionDeletionDetails: scheduled });
await waiters.forKeyVersion(old, "PENDING_DELETION");
await keys.cancelKeyVersionDeletion(old);

await refused(
  () => keys.scheduleKeyDeletion({ keyId, scheduleKeyDeletionDetails: { timeOfDeletion: inDays(2) } }),
  400,
  "InvalidParameter",
);
await keys.scheduleKeyDeletion({ keyId, scheduleKeyDeletionDetails: scheduled });
await waiters.forKey({ keyId }, "PENDING_DELETION");
await keys.cancelKeyDeletion({ keyId });
assert.ok(["DISABLED", "ENABLED"].includes((await waiters.forKey({ keyId }, "DISABLED", "ENABLED")).key.lifecycleState));
await keys.scheduleKeyDeletion({ keyId, scheduleKeyDeletionDetails: scheduled });
await waiters.forKey({ keyId }, "PENDING_DELETION");
await simulator("POST", "clock", { advance: "P9D" });
await waiters.forKey({ keyId }, "DELETED");
