import { generateKeyPairSync } from "node:crypto";
import common from "oci-common";
import { findVault, identityClient, managementClient, print, provider, tenancyId, vaultClient } from "./client.mjs";

const failure = async (call) => {
  try {
    await call();
    return null;
  } catch (error) {
    const { statusCode, serviceCode, message, opcRequestId } = error;
    return { type: error.constructor.name, statusCode, serviceCode, message, opcRequestId };
  }
};

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const stranger = new common.SimpleAuthenticationDetailsProvider(
  tenancyId,
  provider.getUser(),
  provider.getFingerprint(),
  privateKey,
  null,
);
const vault = await findVault("central-keys");
const client = managementClient(vault);
print({
  badSignature: await failure(() => identityClient(stranger).getTenancy({ tenancyId })),
  missingKey: await failure(() => client.getKey({ keyId: "ocid1.key.oc1.iad.none.none" })),
  notSimulated: await failure(() => identityClient().activateDomain({ domainId: "ocid1.domain.oc1..none" })),
  notReadable: await failure(async () => {
    const { items } = await identityClient().listCompartments({ compartmentId: tenancyId, name: "legal-hold" });
    await vaultClient().listVaults({ compartmentId: items[0].id });
  }),
});
