// Limits: services, definitions, values, and what is left of a limit that vaults use up.
import limits from "oci-limits";
import { assert, at, newVault, tenancyId } from "./service.mjs";
import { pages } from "../client.mjs";

const client = at(limits.LimitsClient);
const compartmentId = tenancyId;
const services = await pages((page) => client.listServices({ compartmentId, limit: 5, page }));
assert.ok(services.flat().some((service) => service.name === "kms"));
const definitions = (await client.listLimitDefinitions({ compartmentId, serviceName: "kms" })).items;
const values = (await client.listLimitValues({ compartmentId, serviceName: "kms" })).items;
assert.ok(values.every((value) => definitions.some((definition) => definition.name === value.name)));

const request = { compartmentId, serviceName: "kms", limitName: "virtual-private-vault-count" };
const used = async () => (await client.getResourceAvailability(request)).resourceAvailability.used;
const before = await used();
await newVault("private", "VIRTUAL_PRIVATE");
assert.equal(await used(), before + 1);
