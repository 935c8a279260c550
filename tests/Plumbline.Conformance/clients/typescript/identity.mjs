import { compartmentPages, identityClient, print, tenancyId } from "./client.mjs";

const client = identityClient();
const { tenancy } = await client.getTenancy({ tenancyId });
const regions = await client.listRegionSubscriptions({ tenancyId });
const listed = await compartmentPages(7);
print({
  tenancy: tenancy.name,
  regions: regions.items.map((region) => region.regionName),
  pageSizes: listed.map((page) => page.length),
  compartments: listed.flat().map((compartment) => compartment.name),
  created: listed.flat().every((compartment) => !Number.isNaN(Date.parse(compartment.timeCreated))),
});
