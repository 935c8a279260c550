// Trouble: what clients retry by themselves (identity), what they leave to the user (KMS), and what no retry helps.
import { assert, at, iam, keymanagement, refused, retries, root, simulator, tenancyId, vaults } from "./service.mjs";

const fault = (operation, status, code, count) => simulator("POST", "faults", [{ operation, status, code, count }]);
const asked = async (operation) => (await (await simulator("GET", "counts")).json())[operation] ?? 0;

await fault("ListRegions", 429, "TooManyRequests", 2);
assert.ok((await iam.listRegions({ ...retries })).items.length > 0);
assert.equal(await asked("ListRegions"), 3);

await fault("GetTenancy", 500, "InternalServerError", 1);
await iam.getTenancy({ tenancyId, ...retries });
assert.equal(await asked("GetTenancy"), 2);

await fault("ListVaults", 429, "TooManyRequests", 1);
await refused(() => vaults.listVaults({ compartmentId: tenancyId }), 429, "TooManyRequests");
await fault("ListVaults", 503, "ServiceUnavailable", 2);
const patient = at(keymanagement.KmsVaultClient, root, retries);
assert.ok((await patient.listVaults({ compartmentId: tenancyId })).items);

await fault("ListUsers", 501, "NotImplemented", 1);
await refused(() => iam.listUsers({ compartmentId: tenancyId, ...retries }), 501, "NotImplemented");
