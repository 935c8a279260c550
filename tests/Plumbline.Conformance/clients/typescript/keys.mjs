import { findVault, managementClient, pages, print } from "./client.mjs";

const vault = await findVault("central-keys");
const client = managementClient(vault);
const listed = await pages((page) => client.listKeys({ compartmentId: vault.compartmentId, page }));
const hsm = await pages((page) =>
  client.listKeys({ compartmentId: vault.compartmentId, protectionMode: "HSM", limit: 4, page }),
);
const { key, etag } = await client.getKey({ keyId: listed[0][0].id });
const versions = await client.listKeyVersions({ keyId: key.id });
print({
  managementEndpoint: vault.managementEndpoint,
  pageSizes: listed.map((page) => page.length),
  distinct: new Set(listed.flat().map((item) => item.id)).size,
  hsm: hsm.flat().map((item) => item.displayName),
  key: { name: key.displayName, mode: key.protectionMode, shape: key.keyShape, etag },
  versions: versions.items.length,
  currentIsListed: versions.items.some((version) => version.id === key.currentKeyVersion),
});
