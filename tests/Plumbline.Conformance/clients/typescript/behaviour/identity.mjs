// Identity: compartments, users, groups, memberships, API keys and policies, made, changed and removed.
import { generateKeyPairSync } from "node:crypto";
import { assert, iam, quick, refused, tenancyId } from "./service.mjs";

const waiters = iam.createWaiters(quick);
const named = (name) => ({ compartmentId: tenancyId, name, description: "by typescript" });

const made = await iam.createCompartment({ createCompartmentDetails: named("ts-team") });
const compartmentId = made.compartment.id;
const compartment = await waiters.forCompartment({ compartmentId }, "ACTIVE");
await refused(() => iam.createCompartment({ createCompartmentDetails: named("ts-team") }), 409, "CompartmentAlreadyExists");
const renamed = await iam.updateCompartment({
  compartmentId,
  updateCompartmentDetails: { name: "ts-crew" },
  ifMatch: compartment.etag,
});
assert.equal(renamed.compartment.name, "ts-crew");

const { user } = await iam.createUser({ createUserDetails: named("ts-user") });
const { group } = await iam.createGroup({ createGroupDetails: named("ts-group") });
const joined = await iam.addUserToGroup({ addUserToGroupDetails: { userId: user.id, groupId: group.id } });
const members = await iam.listUserGroupMemberships({ compartmentId: tenancyId, groupId: group.id });
assert.deepEqual(members.items.map((membership) => membership.userId), [user.id]);

const { publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const { apiKey } = await iam.uploadApiKey({ userId: user.id, createApiKeyDetails: { key: publicKey } });
assert.match(apiKey.fingerprint, /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/);
const listed = await iam.listApiKeys({ userId: user.id });
assert.deepEqual(listed.items.map((key) => key.fingerprint), [apiKey.fingerprint]);
await iam.deleteApiKey({ userId: user.id, fingerprint: apiKey.fingerprint });

const statements = [`Allow group ts-group to inspect vaults in compartment ts-crew`];
const { policy } = await iam.createPolicy({ createPolicyDetails: { ...named("ts-policy"), statements } });
const update = { statements: [...statements, "Allow group ts-group to read keys in compartment ts-crew"] };
const changed = await iam.updatePolicy({ policyId: policy.id, updatePolicyDetails: update });
assert.equal(changed.policy.statements.length, 2);
await refused(
  () => iam.updatePolicy({ policyId: policy.id, updatePolicyDetails: { statements: ["Let them"] } }),
  400,
  "InvalidParameter",
);

await iam.removeUserFromGroup({ userGroupMembershipId: joined.userGroupMembership.id });
await iam.deletePolicy({ policyId: policy.id });
await iam.deleteGroup({ groupId: group.id });
await iam.deleteUser({ userId: user.id });
await refused(() => iam.getUser({ userId: user.id }), 404, "NotAuthorizedOrNotFound");
await iam.deleteCompartment({ compartmentId });
await waiters.forCompartment({ compartmentId }, "DELETED");
