import { findVault, managementClient, pages, print } from "./client.mjs";

const vault = await findVault("central-keys");
const client = managementClient(vault);
const createKeyDetails = {
  compartmentId: vault.compartmentId,
  displayName: "made-by-typescript",
  keyShape: { algorithm: "AES", length: 32 },
  protectionMode: "SOFTWARE",
  freeformTags: { from: "conformance" },
};
const request = { createKeyDetails, opcRetryToken: "conformance-1" };
const { key, etag } = await client.createKey(request);
const again = await client.createKey(request);
const listed = await pages((page) => client.listKeys({ compartmentId: vault.compartmentId, page }));
print({
  mode: key.protectionMode,
  state: key.lifecycleState,
  tags: key.freeformTags,
  hasEtag: Boolean(etag),
  sameOnRetry: again.key.id === key.id,
  listed: listed.flat().filter((item) => item.id === key.id).length,
});
